// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestDecodeException.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The values of one enum type, in declared order: the index and the name of each. A constant of the type's codec:
 * immutable, shared by all threads.
 */
public final class MessageEnum {
    private static final int UNKNOWN = -1;

    /** The indexes in ascending order, and where each value was declared. */
    private final int[] sorted;

    private final int[] positions;
    private final MessageKeys names;
    /** The names' UTF-8 in ascending order, and where each was declared. */
    private final byte[][] sortedNames;

    private final int[] namePositions;

    private MessageEnum(int[] sorted, int[] positions, MessageKeys names) {
        this.sorted = sorted;
        this.positions = positions;
        this.names = names;
        byte[][] utf8 = IntStream.range(0, names.size())
                .mapToObj(position -> names.name(position).getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        this.namePositions = positionsBy((a, b) -> Arrays.compareUnsigned(utf8[a], utf8[b]), utf8.length);
        this.sortedNames = Arrays.stream(namePositions)
                .mapToObj(position -> utf8[position])
                .toArray(byte[][]::new);
    }

    private static int[] positionsBy(Comparator<Integer> order, int count) {
        return IntStream.range(0, count)
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * The values with these indexes and these names, in this order.
     *
     * @throws IllegalArgumentException if there are not as many of both, or if an index or a name appears twice
     */
    public static MessageEnum of(int[] indexes, String... names) {
        if (indexes.length != names.length) {
            throw new IllegalArgumentException(indexes.length + " indexes are given for " + names.length + " names");
        }
        int[] positions = positionsBy(Comparator.comparingInt(position -> indexes[position]), indexes.length);
        int[] sorted =
                Arrays.stream(positions).map(position -> indexes[position]).toArray();
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                throw new IllegalArgumentException("index " + sorted[i] + " is given twice");
            }
        }
        return new MessageEnum(sorted, positions, MessageKeys.of(names));
    }

    /** How many values there are. */
    public int size() {
        return sorted.length;
    }

    /** The name of the value that was declared there. */
    public String name(int position) {
        return names.name(position);
    }

    /** A name as a MessagePack string, for {@link MessageWriter#writeField}. The array itself, not a copy: never change it. */
    public byte[] encoded(int position) {
        return names.encoded(position);
    }

    /** Reads a value by its index or its name; -1 if there is none such. */
    int read(MessageInput in) {
        int small = in.tryPositive();
        if (small != MessageInput.NONE) {
            return positionOf(small);
        }
        int at = in.position;
        byte format = in.formatAt(at);
        if (MessageFormat.isString(format)) {
            int length = in.beginText(at);
            int from = in.position;
            in.checkUtf8(from, from + length);
            in.position = from + length;
            return positionOf(in.buffer, from, from + length);
        }
        if (!MessageFormat.isInteger(format)) {
            throw in.unexpected(at, "an index or a name of " + names.listed());
        }
        long index = WideNumbers.bits(in, at, format);
        return index == (int) index ? positionOf((int) index) : UNKNOWN;
    }

    private int positionOf(int index) {
        int place = Arrays.binarySearch(sorted, index);
        return place < 0 ? UNKNOWN : positions[place];
    }

    private int positionOf(byte[] buffer, int from, int to) {
        int low = 0;
        int high = sortedNames.length - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            byte[] name = sortedNames[middle];
            int order = Arrays.compareUnsigned(name, 0, name.length, buffer, from, to);
            if (order == 0) {
                return namePositions[middle];
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return UNKNOWN;
    }

    /** The exception for a value that is none of these; it starts at {@code at}. */
    GuestDecodeException unknown(MessageInput in, int at) {
        return in.unlike(Kind.UNKNOWN, at, "one of " + names.listed());
    }

    @Override
    public String toString() {
        return names.toString();
    }
}
