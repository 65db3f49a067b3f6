// SPDX-License-Identifier: Apache-2.0
package io.guestwire.generated;

import io.guestwire.runtime.msgpack.MessageValue;
import io.guestwire.runtime.msgpack.MessageWriter;
import io.guestwire.runtime.msgpack.RawMessage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Random values of no type, of every kind that MessagePack has but numbers of 32 bits: the other library that reads and
 * writes them again makes 64 bits of these.
 */
final class RandomMessages {
    private static final int DEPTH = 3;

    private final Random random;

    RandomMessages(Random random) {
        this.random = random;
    }

    MessageValue value() {
        return value(DEPTH);
    }

    RawMessage raw() {
        return RawMessage.of(MessageWriter::writeValue, value());
    }

    private MessageValue value(int depth) {
        return switch (random.nextInt(depth == 0 ? 9 : 11)) {
            case 0 -> MessageValue.nil();
            case 1 -> MessageValue.of(random.nextBoolean());
            case 2 -> MessageValue.of(random.nextLong() >> random.nextInt(64));
            case 3 -> MessageValue.ofUnsigned(random.nextLong());
            case 4 -> MessageValue.of((double) random.nextFloat());
            case 5 -> MessageValue.of(random.nextBoolean() ? random.nextGaussian() : Double.NEGATIVE_INFINITY);
            case 6 -> MessageValue.of("t".repeat(random.nextInt(40)));
            case 7 -> MessageValue.of(bytes());
            case 8 -> MessageValue.extension((byte) random.nextInt(128), bytes());
            case 9 -> MessageValue.list(list(depth));
            default -> MessageValue.mapOf(map(depth));
        };
    }

    private List<MessageValue> list(int depth) {
        List<MessageValue> list = new ArrayList<>();
        for (int size = random.nextInt(4); size > 0; size--) {
            list.add(value(depth - 1));
        }
        return list;
    }

    private Map<MessageValue, MessageValue> map(int depth) {
        Map<MessageValue, MessageValue> map = new LinkedHashMap<>();
        for (int size = random.nextInt(4); size > 0; size--) {
            map.put(value(random.nextInt(4) == 0 ? depth - 1 : 0), value(depth - 1));
        }
        return map;
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(20)];
        random.nextBytes(bytes);
        return bytes;
    }
}
