// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways in which compilers run the processor. */
class CompilersTest {
    private static final String STORE = """
            @HostExports(namespace = "acme:store")
            class Store {
                @HostExport void put(Book book) {}
                @HostExport Shape get() { return new Shape.Circle(1); }
            }
            """;
    private static final String BOOK = """
            package acme;
            import io.guestwire.runtime.annotation.WireName;
            import io.guestwire.runtime.annotation.WireType;
            public record Book(@WireName("the_title") String title, @WireType("u32") long pages, Binding binding) {
                public enum Binding { SOFT, @WireName("hard") HARD }
            }
            """;
    private static final String SHAPE = """
            package acme;
            public sealed interface Shape {
                record Circle(int radius) implements Shape {}
                record Square(int side) implements Shape {}
            }
            """;

    @TempDir
    Path folder;

    @Test
    void isFoundOnTheProcessorPath() {
        UserBuild.Built built = books("a")
                .discovered()
                .options("-processorpath", TestPaths.PROCESSOR)
                .run();
        assertThat(built.messages()).isEmpty();
        assertThat(built.files()).contains("acme/StoreExports.class");
    }

    /** From JDK 23 on, a compiler that is called by its API has to be told, for this path alone. */
    @Test
    void isFoundOnTheProcessorModulePath() {
        UserBuild build = books("a").discovered().options("--processor-module-path", TestPaths.PROCESSOR);
        UserBuild.Built built = (Runtime.version().feature() >= 21 ? build.options("-proc:full") : build).run();
        assertThat(built.messages()).isEmpty();
        assertThat(built.files()).contains("acme/StoreExports.class");
    }

    @Test
    void worksInAModule() {
        UserBuild.Built built = books("a")
                .asModule()
                .source("module-info.java", "module acme { requires io.guestwire.runtime; }")
                .options("-Aguestwire.widl=true")
                .run();
        assertThat(built.messages()).isEmpty();
        assertThat(built.files()).contains("acme/StoreExports.class", "META-INF/widl/acme.Store.widl");
    }

    @Test
    void worksInTheUnnamedPackage() {
        UserBuild.Built built = UserBuild.in(folder).source("Store.java", """
                        import io.guestwire.runtime.annotation.HostExport;
                        import io.guestwire.runtime.annotation.HostExports;
                        @HostExports(namespace = "acme:store")
                        class Store {
                            @HostExport void put(String key) {}
                        }
                        """).run();
        assertThat(built.messages()).isEmpty();
        assertThat(built.files()).contains("StoreExports.class");
    }

    @Test
    void worksBesideClassesCalledLikeThoseOfTheJdk() {
        UserBuild.Built built = UserBuild.in(folder)
                .store("""
                        @HostExports(namespace = "acme:store")
                        class Store {
                            @HostExport java.lang.String put(Object object, List<Override> list) throws java.lang.Exception {
                                return "";
                            }
                        }
                        """)
                .source("acme/Object.java", "package acme;\nrecord Object(java.lang.String title) {}\n")
                .source("acme/Override.java", "package acme;\nrecord Override(java.lang.String title) {}\n")
                .source("acme/String.java", "package acme;\nclass String {}\n")
                .source("acme/Exception.java", "package acme;\nclass Exception {}\n")
                .run();
        assertThat(built.messages()).isEmpty();
    }

    @Test
    void worksWithComponentsCalledLikeWhatACodecHolds() {
        UserBuild.Built built = UserBuild.in(folder).store("""
                        @HostExports(namespace = "acme:store")
                        class Store {
                            record Fields(long KEYS, long REQUIRED, @WireType("u8") int KEYS_, int reader, int value) {}
                            @HostExport void put(Fields fields) {}
                        }
                        """).run();
        assertThat(built.messages()).isEmpty();
    }

    @Test
    void waitsForTypesThatAnotherProcessorWrites() {
        UserBuild.Built built = UserBuild.in(folder)
                .store("""
                        @HostExports(namespace = "acme:store")
                        class Store {
                            @HostExport void put(List<Late> late) {}
                        }
                        """)
                .beside(new LateProcessor("Late", "record Late(String text) {}"))
                .run();
        assertThat(built.messages()).isEmpty();
        assertThat(built.source("acme/StoreExports.java")).contains("class LateCodec");
    }

    @Test
    void waitsForMembersOfAUnionThatAnotherProcessorWrites() {
        UserBuild.Built built = UserBuild.in(folder)
                .store("""
                        @HostExports(namespace = "acme:store")
                        class Store {
                            sealed interface Shape permits Circle, LateShape {}
                            record Circle(int radius) implements Shape {}
                            @HostExport void put(Shape shape) {}
                        }
                        """)
                .beside(new LateProcessor("LateShape", "record LateShape(int side) implements Store.Shape {}"))
                .run();
        assertThat(built.messages()).isEmpty();
        assertThat(built.source("acme/StoreExports.java")).contains("class LateShapeCodec");
    }

    @Test
    void waitsForConstantsThatAnotherProcessorWrites() {
        UserBuild.Built built = UserBuild.in(folder)
                .store("""
                        @HostExports(namespace = Late.SPACE)
                        class Store {
                            @HostExport(Late.PUT) void put(@WireName(Late.KEY) @WireType(Late.TYPE) long number) {}
                        }
                        """)
                .beside(new LateProcessor("Late", """
                        class Late {
                            static final String SPACE = "acme:late", PUT = "put_it", KEY = "key", TYPE = "u32";
                        }
                        """))
                .options("-Aguestwire.widl=true")
                .run();
        assertThat(built.messages()).isEmpty();
        assertThat(built.resource("META-INF/widl/acme.Store.widl"))
                .contains("namespace \"acme:late\"", "put_it(key: u32)");
    }

    @Test
    void leavesConstantsThatDoNotExistToTheCompiler() {
        UserBuild.Built built = UserBuild.in(folder).store("""
                        @HostExports(namespace = Missing.SPACE)
                        class Store {
                            @HostExport void put() {}
                        }
                        """).run();
        assertThat(built.messages()).hasSize(1).allMatch(message -> message.contains("cannot find symbol"));
    }

    @Test
    void leavesTypesThatDoNotExistToTheCompiler() {
        UserBuild.Built built = UserBuild.in(folder).store("""
                        @HostExports(namespace = "acme:store")
                        class Store {
                            @HostExport void put(Missing missing, Object object) {}
                        }
                        """).run();
        assertThat(built.messages()).hasSize(1).allMatch(message -> message.contains("cannot find symbol"));
    }

    @Test
    void writesTheSameWhateverTheOrderOfTheFiles() {
        String first = books("a").run().source("acme/StoreExports.java");
        assertThat(books("b").reversed().run().source("acme/StoreExports.java")).isEqualTo(first);
    }

    @Test
    void writesTheSameWhenTheTypesAreCompiledAlready() {
        String first = books("a").run().source("acme/StoreExports.java");
        UserBuild.Built types = UserBuild.in(folder.resolve("types"))
                .source("acme/Book.java", BOOK)
                .source("acme/Shape.java", SHAPE)
                .run();
        UserBuild.Built second =
                UserBuild.in(folder.resolve("b")).store(STORE).against(types).run();
        assertThat(second.source("acme/StoreExports.java")).isEqualTo(first);
    }

    @Test
    void pointsAtTheClassThatIsCompiledWhenATypeIsNot() {
        UserBuild.Built types = UserBuild.in(folder.resolve("types"))
                .source("acme/Book.java", "package acme;\npublic record Book(java.util.Set<String> authors) {}\n")
                .source("acme/Shape.java", SHAPE)
                .run();
        Refusals.expect(
                UserBuild.in(folder.resolve("a")).store(STORE).against(types),
                "acme/Store.java:13",
                "component `authors` of record `Book`, used by parameter `book`, has the type `Set<String>`, which"
                        + " cannot travel",
                "use `List`, with the type of its elements");
    }

    @Test
    void namesTheClassAsTheOnlyOriginOfEachFile() {
        RecordingProcessor processor = new RecordingProcessor();
        books("a").withProcessor(processor).options("-Aguestwire.widl=true").run();
        assertThat(processor.origins())
                .containsExactly("acme.StoreExports: [acme.Store]", "META-INF/widl/acme.Store.widl: [acme.Store]");
    }

    @Test
    void isIsolatingForGradle() throws IOException {
        try (InputStream file =
                HostExportsProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(HostExportsProcessor.class.getName() + ",isolating\n");
        }
    }

    @Test
    void runsOnTheNewestSourceVersion() {
        assertThat(new HostExportsProcessor().getSupportedSourceVersion()).isEqualTo(SourceVersion.latest());
    }

    private UserBuild books(String name) {
        return UserBuild.in(folder.resolve(name))
                .store(STORE)
                .source("acme/Book.java", BOOK)
                .source("acme/Shape.java", SHAPE);
    }

    /** Writes a type in the first round. */
    private static final class LateProcessor extends AbstractProcessor {
        private final String name;
        private final String text;
        private boolean isDone;

        private LateProcessor(String name, String text) {
            this.name = name;
            this.text = text;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!isDone) {
                isDone = true;
                try (Writer writer = processingEnv
                        .getFiler()
                        .createSourceFile("acme." + name)
                        .openWriter()) {
                    writer.write("package acme;\n" + text);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
