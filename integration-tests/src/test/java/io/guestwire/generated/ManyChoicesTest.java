// SPDX-License-Identifier: Apache-2.0
package io.guestwire.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Enums and unions of more choices than one method of a class can list. */
class ManyChoicesTest {
    private static final int HUGE_METHOD = 8_000;

    /** What one method still lists, one more, and what takes several; an enum may be called like its own table. */
    private static final Map<String, Integer> ENUMS = Map.of("Full", 250, "Table", 251, "Huge", 2_000);

    private static final Map<String, Integer> UNIONS = Map.of("Whole", 150, "Parted", 151, "Many", 500);

    @TempDir
    static Path schemas;

    @TempDir
    static Path classes;

    private static GeneratedSchema generated;
    private static Compilation compilation;

    @BeforeAll
    static void generate() {
        generated = GeneratedSchema.of(schemas, schema());
        compilation = Compilation.onClassPath(generated.sources(), classes);
    }

    @Test
    void haveNoMethodThatHotSpotWouldNotCompile() {
        for (Path file : compilation.classFiles()) {
            Map<String, Integer> sizes = MethodSizes.of(file);
            sizes.forEach((method, size) -> {
                if (!GoldenCompileTest.isInitialiserOfEnum(method, sizes.keySet())) {
                    assertThat(size).as(file.getFileName() + " " + method).isLessThan(HUGE_METHOD);
                }
            });
        }
    }

    @Test
    void everyValueOfAnEnumComesBackAndIsWhatTheSchemaSays() throws Exception {
        try (URLClassLoader loader = compilation.loader()) {
            for (Map.Entry<String, Integer> one : ENUMS.entrySet()) {
                Class<?> type = Class.forName("many." + one.getKey(), true, loader);
                GeneratedCodec codec = GeneratedCodec.of(type);
                Object[] constants = type.getEnumConstants();
                assertThat(constants).hasSize(one.getValue());
                for (int i = 0; i < constants.length; i++) {
                    assertThat(codec.decode(codec.encode(constants[i]))).isSameAs(constants[i]);
                    assertThat(told(constants[i])).containsExactly(7 * i, "Value" + i, "No. " + i);
                }
            }
        }
    }

    @Test
    void everyMemberOfAUnionComesBackEqual() throws Exception {
        try (URLClassLoader loader = compilation.loader()) {
            for (Map.Entry<String, Integer> one : UNIONS.entrySet()) {
                Class<?> type = Class.forName("many." + one.getKey(), true, loader);
                GeneratedCodec codec = GeneratedCodec.of(type);
                assertThat(type.getPermittedSubclasses()).hasSize(one.getValue());
                for (Class<?> member : type.getPermittedSubclasses()) {
                    Object value = member.getConstructor(int.class).newInstance(7);
                    assertThat(codec.decode(codec.encode(value))).isEqualTo(value);
                }
            }
        }
    }

    /** Index, name and display of a constant. */
    private static List<Object> told(Object constant) throws Exception {
        Class<?> type = constant.getClass();
        return List.of(
                type.getMethod("index").invoke(constant),
                type.getMethod("wireName").invoke(constant),
                type.getMethod("display").invoke(constant));
    }

    private static String schema() {
        StringBuilder text = new StringBuilder("namespace \"many\"\n");
        ENUMS.forEach((name, values) -> text.append("enum ")
                .append(name)
                .append(" {\n")
                .append(numbered(values, "\n", i -> "  Value" + i + " = " + 7 * i + " as \"No. " + i + "\""))
                .append("\n}\n"));
        UNIONS.forEach((name, members) -> text.append("union ")
                .append(name)
                .append(" = ")
                .append(numbered(members, " | ", i -> "A" + i))
                .append('\n'));
        return text.append(numbered(500, "\n", i -> "alias A" + i + " = i32"))
                .append('\n')
                .toString();
    }

    private static String numbered(int count, String separator, IntFunction<String> element) {
        return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(separator));
    }
}
