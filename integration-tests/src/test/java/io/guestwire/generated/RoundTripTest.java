// SPDX-License-Identifier: Apache-2.0
package io.guestwire.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.widl.model.Schema;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.msgpack.core.MessageBufferPacker;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessageUnpacker;

/** Random values of every declared type through its codec; {@code -Dseed=} gives others. */
class RoundTripTest {
    private static final int VALUES = 8;

    @TempDir
    Path classes;

    @TempDir
    Path schemas;

    static List<GoldenOutput> cases() {
        return GoldenOutput.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyValueOfAGoldenTypeComesBackEqual(GoldenOutput golden) throws Exception {
        long seed = Long.getLong("seed", 1);
        RandomValues values = new RandomValues(new Random(seed), golden.keepsOffsets());
        comesBackEqual(golden.schemas(), golden.compiled(), values, seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyValueOfARandomSchemaThatCompilesComesBackEqual(long given) throws Exception {
        long seed = Long.getLong("seed", given);
        GeneratedSchema generated = GeneratedSchema.of(schemas, new RandomSchema(seed).text());
        Compilation compilation = Compilation.asModule(generated.sources(), classes);
        comesBackEqual(List.of(generated.schema()), compilation, new RandomValues(new Random(seed)), seed);
    }

    private static void comesBackEqual(List<Schema> schemas, Compilation compilation, RandomValues values, long seed)
            throws Exception {
        try (URLClassLoader loader = compilation.loader()) {
            for (TypedCodec typed : TypedCodec.of(schemas, compilation, loader)) {
                for (int i = 0; i < VALUES; i++) {
                    comesBackEqual(typed, values.of(typed.type(), typed.java()), seed);
                }
            }
        }
    }

    private static void comesBackEqual(TypedCodec typed, Object value, long seed) throws Exception {
        byte[] message = typed.codec().encode(value);
        Object back = typed.codec().decode(message);
        assertThat(back).as("a value of %s, seed %d", typed, seed).isEqualTo(value);
        assertThat(back).hasSameHashCodeAs(value).hasToString(value.toString());
        assertThat(typed.codec().encode(back)).isEqualTo(message);
        assertThat(typed.codec().decode(repacked(message)))
                .as("%s through another library, seed %d", typed, seed)
                .isEqualTo(value);
    }

    /** The message as another library decodes it to the last byte, and encodes it again. */
    private static byte[] repacked(byte[] message) throws Exception {
        try (MessageUnpacker unpacker = MessagePack.newDefaultUnpacker(message);
                MessageBufferPacker packer = MessagePack.newDefaultBufferPacker()) {
            packer.packValue(unpacker.unpackValue());
            assertThat(unpacker.getTotalReadBytes()).isEqualTo(message.length);
            return packer.toByteArray();
        }
    }
}
