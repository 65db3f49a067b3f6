// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

/**
 * The field names of one object type in declared order, encoded ahead of time as MessagePack strings. A constant of the
 * type's codec: immutable, shared by all threads.
 */
public final class MessageKeys {
    private static final int MOST_LISTED = 10;

    private final EncodedKey[] keys;

    private MessageKeys(EncodedKey[] keys) {
        this.keys = keys;
    }

    /**
     * The keys with these names, in this order.
     *
     * @throws IllegalArgumentException if a name appears twice
     */
    public static MessageKeys of(String... names) {
        EncodedKey[] keys = new EncodedKey[names.length];
        for (int i = 0; i < names.length; i++) {
            for (int j = 0; j < i; j++) {
                if (names[i].equals(names[j])) {
                    throw new IllegalArgumentException("key `" + names[i] + "` is given twice");
                }
            }
            keys[i] = EncodedKey.of(names[i]);
        }
        return new MessageKeys(keys);
    }

    /** How many keys there are. */
    public int size() {
        return keys.length;
    }

    /** The name of a key. */
    public String name(int index) {
        return keys[index].name;
    }

    /** A key as a MessagePack string, for {@link MessageWriter#writeField}. The array itself, not a copy: never change it. */
    public byte[] encoded(int index) {
        return keys[index].encoded;
    }

    EncodedKey key(int index) {
        return keys[index];
    }

    /** The key whose UTF-8 stands in {@code buffer[from, to)}, or -1; looks at {@code first} and those after it first. */
    int find(byte[] buffer, int from, int to, int first) {
        int count = keys.length;
        for (int i = 0; i < count; i++) {
            int index = first + i < count ? first + i : first + i - count;
            if (keys[index].hasText(buffer, from, to)) {
                return index;
            }
        }
        return -1;
    }

    /** The names for a message: all of a few, the first of many. */
    String listed() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < Math.min(keys.length, MOST_LISTED); i++) {
            names.append(i == 0 ? "`" : ", `").append(keys[i].name).append('`');
        }
        return keys.length <= MOST_LISTED
                ? names.toString()
                : names.append(" and ")
                        .append(keys.length - MOST_LISTED)
                        .append(" more")
                        .toString();
    }

    @Override
    public String toString() {
        StringBuilder names = new StringBuilder();
        for (EncodedKey key : keys) {
            names.append(names.isEmpty() ? "" : ", ").append(key.name);
        }
        return names.toString();
    }
}
