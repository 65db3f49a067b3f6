// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassMistakesTest {
    @TempDir
    Path folder;

    @Test
    void refusesAClassWithoutMethods() {
        Refusals.expect(
                folder,
                """
                @HostExports(namespace = "acme:store")
                class Store {}
                """,
                12,
                "`Store` has no method with `@HostExport`",
                "put `@HostExport` on each method that guests may call; methods that it inherits do not count");
    }

    /** Compilers find this out themselves, before any processor runs. */
    @Test
    void refusesAMissingNamespace() {
        UserBuild.Built built = UserBuild.in(folder).store("""
                        @HostExports
                        class Store {
                            @HostExport void put() {}
                        }
                        """).run();
        assertThat(built.messages())
                .hasSize(1)
                .allMatch(message -> message.startsWith("acme/Store.java:11: ") && message.contains("'namespace'"));
    }

    @Test
    void refusesANamespaceThatNoSchemaHas() {
        Refusals.expect(
                folder,
                """
                @HostExports(
                        namespace = "acme store")
                class Store {
                    @HostExport void put() {}
                }
                """,
                12,
                "`acme store` is no namespace that a schema has",
                "use at most 200 letters, digits, `_` and `-`, in parts joined by `.` or `:`");
    }

    @Test
    void refusesABindingThatNoGuestCanName() {
        Refusals.expect(
                folder,
                """
                @HostExports(
                        namespace = "acme:store",
                        binding = " ")
                class Store {
                    @HostExport void put() {}
                }
                """,
                13,
                "` ` is no binding that a guest can name",
                "use at most 200 printable characters, or leave it out to answer every binding");
    }

    @Test
    void refusesAGenericClass() {
        Refusals.expect(
                folder,
                """
                @HostExports(namespace = "acme:store")
                class Store<T> {
                    @HostExport void put() {}
                }
                """,
                12,
                "`Store` is generic, and guests know no type parameters",
                "take the type parameters away, or export a class that extends this one");
    }

    @Test
    void refusesAnInnerClass() {
        Refusals.expect(
                folder,
                """
                class Store {
                    @HostExports(namespace = "acme:store")
                    class Shelf {
                        @HostExport void put() {}
                    }
                }
                """,
                13,
                "`Shelf` is an inner class, which belongs to an instance of `Store`",
                "make it static, or give it a file of its own");
    }

    @Test
    void refusesAPrivateClass() {
        Refusals.expect(
                folder,
                """
                class Store {
                    @HostExports(namespace = "acme:store")
                    private static class Shelf {
                        @HostExport void put() {}
                    }
                }
                """,
                13,
                "`Shelf` is private, so that the generated `Store_ShelfExports` cannot name `Shelf`",
                "take `private` away: the generated class is in the same package");
    }

    @Test
    void refusesAClassInAPrivateOne() {
        Refusals.expect(
                folder,
                """
                class Store {
                    private static class Room {
                        @HostExports(namespace = "acme:store")
                        static class Shelf {
                            @HostExport void put() {}
                        }
                    }
                }
                """,
                14,
                "`Room` is private, so that the generated `Store_Room_ShelfExports` cannot name `Shelf`",
                "take `private` away: the generated class is in the same package");
    }

    @Test
    void refusesAnAnnotation() {
        Refusals.expect(
                folder, """
                @HostExports(namespace = "acme:store")
                @interface Store {
                    @HostExport String get();
                }
                """, 12, "`Store` is an annotation, whose methods nobody implements", "export a class instead");
    }

    @Test
    void refusesAnExportOfAClassThatExportsNothing() {
        Refusals.expect(
                folder,
                """
                class Store {
                    @HostExport
                    void put() {}
                }
                """,
                12,
                "`put` has `@HostExport`, but `Store` has no `@HostExports`",
                "put `@HostExports(namespace = \"acme:store\")`, with a namespace of yours, on `Store`");
    }

    @Test
    void refusesAClassWhoseDispatcherExists() {
        UserBuild build = UserBuild.in(folder)
                .store("""
                        @HostExports(namespace = "acme:store")
                        class Store {
                            @HostExport void put() {}
                        }
                        """)
                .source("acme/StoreExports.java", "package acme;\nclass StoreExports {}\n");
        Refusals.expect(
                build,
                "acme/Store.java:12",
                "`StoreExports`, which serves `Store`, exists already",
                "rename one of them");
    }

    @Test
    void tellsAllMistakesOfAClassAtOnce() {
        UserBuild.Built built = UserBuild.in(folder).store("""
                        @HostExports(namespace = "acme store")
                        class Store {
                            @HostExport static void put() {}
                            @HostExport private void take() {}
                            @HostExport Object get() { return ""; }
                        }
                        """).run();
        assertThat(built.messages()).hasSize(4);
    }

    @Test
    void writesNothingForAClassWithMistakes() {
        UserBuild.Built built = UserBuild.in(folder).store("""
                        @HostExports(namespace = "acme:store")
                        class Store {
                            @HostExport void put() {}
                            @HostExport static void take() {}
                        }
                        """).run();
        assertThat(built.files()).isEmpty();
    }
}
