// SPDX-License-Identifier: Apache-2.0
package io.guestwire.generated;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomSchemaTest {
    @TempDir
    Path classes;

    @TempDir
    Path schemas;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22})
    void validSchemasGiveCodeThatCompiles(long given) {
        long seed = Long.getLong("seed", given);
        Compilation.asModule(
                GeneratedSchema.of(schemas, new RandomSchema(seed).text()).sources(), classes);
    }
}
