// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON pointers (RFC 6901) into values. */
final class ValuePointer {
    private static final int MOST_DIGITS = 18;

    private ValuePointer() {}

    static Optional<MessageValue> follow(MessageValue value, String pointer) {
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON pointer is empty or starts with `/`: `" + pointer + "`");
        }
        MessageValue reached = value;
        int from = 1;
        while (from <= pointer.length()) {
            int slash = pointer.indexOf('/', from);
            int to = slash < 0 ? pointer.length() : slash;
            Optional<MessageValue> next = step(reached, unescape(pointer.substring(from, to)));
            if (next.isEmpty()) {
                return next;
            }
            reached = next.get();
            from = to + 1;
        }
        return Optional.of(reached);
    }

    private static String unescape(String token) {
        for (int i = token.indexOf('~'); i >= 0; i = token.indexOf('~', i + 1)) {
            if (i + 1 == token.length() || token.charAt(i + 1) != '0' && token.charAt(i + 1) != '1') {
                throw new IllegalArgumentException("a `~` of a JSON pointer is followed by 0 or 1: `" + token + "`");
            }
        }
        return token.replace("~1", "/").replace("~0", "~");
    }

    private static Optional<MessageValue> step(MessageValue value, String token) {
        return switch (value.kind()) {
            case LIST -> element(value.asList(), token);
            case MAP -> entry(value.asMap(), token);
            case NIL, BOOLEAN, INTEGER, F32, F64, TEXT, BINARY, EXTENSION -> Optional.empty();
        };
    }

    private static Optional<MessageValue> element(List<MessageValue> list, String token) {
        if (!isIndex(token)) {
            return Optional.empty();
        }
        long index = Long.parseLong(token);
        return index < list.size() ? Optional.of(list.get((int) index)) : Optional.empty();
    }

    private static Optional<MessageValue> entry(Map<MessageValue, MessageValue> map, String token) {
        MessageValue byText = map.get(MessageValue.of(token));
        if (byText != null) {
            return Optional.of(byText);
        }
        String digits = token.startsWith("-") ? token.substring(1) : token;
        return isIndex(digits)
                ? Optional.ofNullable(map.get(MessageValue.of(Long.parseLong(token))))
                : Optional.empty();
    }

    /** Digits without a leading zero. */
    private static boolean isIndex(String token) {
        return !token.isEmpty()
                && token.length() <= MOST_DIGITS
                && token.chars().allMatch(c -> c >= '0' && c <= '9')
                && (token.length() == 1 || token.charAt(0) != '0');
    }
}
