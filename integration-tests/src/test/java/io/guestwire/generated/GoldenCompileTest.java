// SPDX-License-Identifier: Apache-2.0
package io.guestwire.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenCompileTest {
    /** HotSpot compiles no method that is longer. */
    private static final int HUGE_METHOD = 8_000;

    @TempDir
    static Path classes;

    static List<GoldenOutput> cases() {
        return GoldenOutput.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void compilesOnTheClassPathWithoutAWarning(GoldenOutput golden) {
        assertThat(golden.compiled().classFiles()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void compilesAsAModuleWithoutAWarning(GoldenOutput golden) {
        Path folder = classes.resolve("modules").resolve(golden.toString());
        assertThat(Compilation.asModule(golden.sources(), folder).classFiles()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void hasNoMethodThatHotSpotWouldNotCompile(GoldenOutput golden) {
        List<String> huge = new ArrayList<>();
        for (Path file : golden.compiled().classFiles()) {
            Map<String, Integer> sizes = MethodSizes.of(file);
            sizes.forEach((method, size) -> {
                if (size >= HUGE_METHOD && !isInitialiserOfEnum(method, sizes.keySet())) {
                    huge.add(file.getFileName() + " " + method + " " + size);
                }
            });
        }
        assertThat(huge).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void runsNothingOfTheSchema(GoldenOutput golden) throws Exception {
        Compilation compilation = golden.compiled();
        try (URLClassLoader loader = compilation.loader()) {
            for (Path file : compilation.classFiles()) {
                Class.forName(compilation.nameOf(file), true, loader);
            }
        }
        assertThat(System.getProperty("widl.pwned")).isNull();
    }

    /** What javac makes of an enum's constants: it runs once, and cannot be split. */
    static boolean isInitialiserOfEnum(String method, Set<String> methods) {
        boolean enumeration = methods.stream().anyMatch(name -> name.startsWith("$values()"));
        return enumeration && (method.startsWith("$values()") || method.startsWith("<clinit>()"));
    }
}
