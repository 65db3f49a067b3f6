// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

/**
 * The field names of one object type in declared order, encoded ahead of time as MessagePack strings. A constant of the
 * type's codec: immutable, shared by all threads.
 */
public final class MessageKeys {
    private final String[] names;
    private final byte[][] encoded;

    private MessageKeys(String[] names) {
        this.names = names;
        this.encoded = new byte[names.length][];
        MessageWriter writer = new MessageWriter();
        for (int i = 0; i < names.length; i++) {
            writer.reset();
            writer.writeString(names[i]);
            encoded[i] = writer.toByteArray();
        }
    }

    /**
     * The keys with these names, in this order.
     *
     * @throws IllegalArgumentException if a name appears twice
     */
    public static MessageKeys of(String... names) {
        for (int i = 0; i < names.length; i++) {
            for (int j = 0; j < i; j++) {
                if (names[i].equals(names[j])) {
                    throw new IllegalArgumentException("key `" + names[i] + "` is given twice");
                }
            }
        }
        return new MessageKeys(names.clone());
    }

    /** How many keys there are. */
    public int size() {
        return names.length;
    }

    /** The name of a key. */
    public String name(int index) {
        return names[index];
    }

    /** A key as a MessagePack string, for {@link MessageWriter#writeField}. The array itself, not a copy: never change it. */
    public byte[] encoded(int index) {
        return encoded[index];
    }

    /** The key whose UTF-8 stands in {@code buffer[from, to)}, or -1; looks at {@code first} and those after it first. */
    int find(byte[] buffer, int from, int to, int first) {
        int count = encoded.length;
        for (int i = 0; i < count; i++) {
            int index = first + i < count ? first + i : first + i - count;
            if (Bytes.endsWith(encoded[index], buffer, from, to)
                    && encoded[index].length - headerSize(encoded[index].length) == to - from) {
                return index;
            }
        }
        return -1;
    }

    private static int headerSize(int encodedLength) {
        if (encodedLength <= 32) {
            return 1;
        }
        return encodedLength <= 257 ? 2 : encodedLength <= 65_538 ? 3 : 5;
    }

    @Override
    public String toString() {
        return String.join(", ", names);
    }
}
