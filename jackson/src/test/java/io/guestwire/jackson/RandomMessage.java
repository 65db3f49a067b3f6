// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson;

import io.guestwire.runtime.msgpack.MessageValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random values that have a form in JSON. */
final class RandomMessage {
    private static final int DEEPEST = 5;

    private final Random random;

    RandomMessage(Random random) {
        this.random = random;
    }

    MessageValue value() {
        return value(0);
    }

    private MessageValue value(int depth) {
        return switch (random.nextInt(depth < DEEPEST ? 12 : 8)) {
            case 0 -> MessageValue.nil();
            case 1 -> MessageValue.of(random.nextBoolean());
            case 2 -> MessageValue.of(random.nextLong() >> random.nextInt(64));
            case 3 -> MessageValue.ofUnsigned(random.nextLong());
            case 4 -> MessageValue.of(Float.intBitsToFloat(random.nextInt()));
            case 5 -> MessageValue.of(Double.longBitsToDouble(random.nextLong()));
            case 6 -> MessageValue.of(text());
            case 7 -> MessageValue.of(bytes());
            case 8, 9 -> list(depth);
            default -> map(depth);
        };
    }

    private MessageValue list(int depth) {
        List<MessageValue> list = new ArrayList<>();
        for (int i = size(); i > 0; i--) {
            list.add(value(depth + 1));
        }
        return MessageValue.list(list);
    }

    private MessageValue map(int depth) {
        Map<String, MessageValue> map = new LinkedHashMap<>();
        for (int i = size(); i > 0; i--) {
            map.put(text(), value(depth + 1));
        }
        return MessageValue.map(map);
    }

    /** Mostly a few, now and then more than the short headers hold. */
    private int size() {
        return random.nextInt(10) == 0 ? random.nextInt(40) : random.nextInt(5);
    }

    private String text() {
        return random.ints(random.nextInt(40), 0, random.nextBoolean() ? 0x80 : 0x11_0000)
                .filter(point -> point < 0xd800 || point > 0xdfff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(20)];
        random.nextBytes(bytes);
        return bytes;
    }
}
