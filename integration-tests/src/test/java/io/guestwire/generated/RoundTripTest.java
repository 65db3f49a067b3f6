// SPDX-License-Identifier: Apache-2.0
package io.guestwire.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.widl.model.ObjectType;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {
    private static final int VALUES = 8;

    @TempDir
    Path classes;

    @TempDir
    Path schemas;

    static List<GoldenOutput> cases() {
        return GoldenOutput.all().stream()
                .filter(golden -> golden.folder().resolve("in.widl").toFile().exists())
                .filter(golden ->
                        !golden.folder().resolve("options.properties").toFile().exists())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyValueOfAGoldenTypeComesBackEqual(GoldenOutput golden) throws Exception {
        comesBackEqual(GeneratedSchema.of(golden.folder().resolve("in.widl")), new Random(1));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyValueOfARandomSchemaComesBackEqual(long given) throws Exception {
        long seed = Long.getLong("seed", given);
        comesBackEqual(GeneratedSchema.of(schemas, new RandomSchema(seed).text()), new Random(seed));
    }

    private void comesBackEqual(GeneratedSchema generated, Random random) throws Exception {
        Compilation compilation = Compilation.onClassPath(generated.sources(), classes);
        String aFile = generated.sources().keySet().iterator().next();
        String packageName = aFile.substring(0, aFile.lastIndexOf('/')).replace('/', '.');
        try (URLClassLoader loader = compilation.loader()) {
            RandomValues values = new RandomValues(random, packageName, loader);
            for (ObjectType type : generated.objects()) {
                GeneratedCodec codec = GeneratedCodec.of(values.recordOf(type));
                for (int i = 0; i < VALUES; i++) {
                    Object value = type.accept(values);
                    byte[] message = codec.encode(value);
                    Object back = codec.decode(message);
                    assertThat(back).as("a value of %s", type).isEqualTo(value);
                    assertThat(back).hasSameHashCodeAs(value).hasToString(value.toString());
                    assertThat(codec.encode(back)).isEqualTo(message);
                }
            }
        }
    }
}
