// SPDX-License-Identifier: Apache-2.0
package io.guestwire.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordGoldenCompileTest {
    @TempDir
    Path classes;

    static List<String> cases() throws IOException {
        return RecordGolden.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void compilesOnTheClassPath(String name) throws IOException {
        Compilation.onClassPath(RecordGolden.sources(name), classes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void compilesAsAModule(String name) throws IOException {
        Compilation.asModule(RecordGolden.sources(name), classes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void hasNoMethodThatHotSpotNeverCompiles(String name) throws IOException {
        Compilation compilation = Compilation.onClassPath(RecordGolden.sources(name), classes);
        for (Path file : compilation.classFiles()) {
            assertThat(MethodSizes.of(file))
                    .allSatisfy((method, size) -> assertThat(size).isLessThan(8_000));
        }
    }
}
