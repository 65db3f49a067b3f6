// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Open values of every kind, at random: lengths around where formats change, numbers of every magnitude. */
final class RandomValues {
    private static final int[] LENGTHS = {0, 1, 2, 4, 7, 8, 15, 16, 17, 31, 32, 33, 255, 256};

    private final Random random;

    private final boolean everything;

    private RandomValues(Random random, boolean everything) {
        this.random = random;
        this.everything = everything;
    }

    static RandomValues of(Random random) {
        return new RandomValues(random, true);
    }

    /** Without what the values of msgpack-core do not keep: 32-bit floats, NaN, bytes that only look like a timestamp. */
    static RandomValues forMsgpackCore(Random random) {
        return new RandomValues(random, false);
    }

    MessageValue next(int depth) {
        return switch (random.nextInt(depth == 0 ? 9 : 12)) {
            case 0 -> MessageValue.nil();
            case 1 -> MessageValue.of(random.nextBoolean());
            case 2 -> MessageValue.of(random.nextLong() >> random.nextInt(64));
            case 3 -> MessageValue.ofUnsigned(random.nextLong() >>> random.nextInt(64));
            case 4 ->
                everything
                        ? MessageValue.of(Float.intBitsToFloat(random.nextInt()))
                        : MessageValue.of(random.nextGaussian() * 1e10);
            case 5 ->
                everything
                        ? MessageValue.of(Double.longBitsToDouble(random.nextLong()))
                        : MessageValue.of(-random.nextDouble());
            case 6 -> MessageValue.of(text());
            case 7 -> MessageValue.of(bytes());
            case 8 -> MessageValue.extension((byte) (everything ? random.nextInt() : random.nextInt(128)), bytes());
            case 9, 10 -> list(depth - 1);
            default -> map(depth - 1);
        };
    }

    private MessageValue list(int depth) {
        List<MessageValue> elements = new ArrayList<>();
        for (int i = random.nextInt(20); i > 0; i--) {
            elements.add(next(depth));
        }
        return MessageValue.list(elements);
    }

    private MessageValue map(int depth) {
        Map<MessageValue, MessageValue> entries = new LinkedHashMap<>();
        for (int i = random.nextInt(20); i > 0; i--) {
            entries.put(next(Math.min(depth, 1)), next(depth));
        }
        return MessageValue.mapOf(entries);
    }

    private String text() {
        int highest = new int[] {0x7f, 0x7ff, 0xffff, 0x10ffff}[random.nextInt(4)];
        return random.ints(0, highest + 1)
                .filter(point -> point < 0xd800 || point > 0xdfff)
                .limit(LENGTHS[random.nextInt(LENGTHS.length)])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private byte[] bytes() {
        byte[] bytes = new byte[LENGTHS[random.nextInt(LENGTHS.length)]];
        random.nextBytes(bytes);
        return bytes;
    }
}
