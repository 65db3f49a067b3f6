// SPDX-License-Identifier: Apache-2.0
package io.guestwire.generated;

import io.guestwire.codegen.DatetimeEncoding;
import io.guestwire.codegen.EnumEncoding;
import io.guestwire.codegen.GeneratorOptions;
import io.guestwire.codegen.OperationNames;
import io.guestwire.codegen.UnknownEnumValues;
import io.guestwire.codegen.WireEncoding;
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
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void validSchemasGiveCodeThatCompiles(long given) {
        long seed = Long.getLong("seed", given);
        String text = new RandomSchema(seed).text();
        Compilation.asModule(GeneratedSchema.of(schemas, text, options(seed)).sources(), classes);
    }

    /** Every choice of a wire's forms in turn. */
    private static GeneratorOptions options(long seed) {
        int bits = (int) seed;
        return GeneratorOptions.builder()
                .encoding(new WireEncoding(
                        EnumEncoding.values()[bits & 1],
                        DatetimeEncoding.values()[bits >> 1 & 1],
                        OperationNames.values()[bits >> 2 & 1]))
                .unknownEnumValues(UnknownEnumValues.values()[bits >> 1 & 1])
                .build();
    }
}
