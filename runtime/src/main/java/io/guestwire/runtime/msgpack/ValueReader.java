// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import io.guestwire.runtime.GuestDecodeException.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reads values of any kind. Uses the Java stack: as deep as the limits let lists and maps be nested. */
final class ValueReader {
    private final MessageInput in;
    private final MessageTolerance tolerance;

    ValueReader(MessageInput in, MessageTolerance tolerance) {
        this.in = in;
        this.tolerance = tolerance;
    }

    MessageValue read() {
        int small = in.trySmall();
        if (small != MessageInput.NONE) {
            return IntegerValue.of(small);
        }
        int at = in.position;
        byte format = in.formatAt(at);
        long elements = in.listCount(at, format);
        if (elements >= 0) {
            return list(at, elements);
        }
        long entries = in.mapCount(at, format);
        if (entries >= 0) {
            return map(at, entries);
        }
        return scalar(at, format);
    }

    private MessageValue list(int at, long elements) {
        int count = in.enter(at, elements, 1, MessagePath.LIST);
        if (count == 0) {
            in.path.leave();
            return ListValue.EMPTY;
        }
        List<MessageValue> list = new ArrayList<>(MessageReader.initialCapacity(count));
        for (int i = 0; i < count; i++) {
            in.path.place = i;
            list.add(read());
        }
        in.path.leave();
        return new ListValue(List.copyOf(list));
    }

    private MessageValue map(int at, long entries) {
        int count = in.enter(at, entries, MessageInput.ENTRY_BYTES, MessagePath.MAP);
        if (count == 0) {
            in.path.leave();
            return MapValue.EMPTY;
        }
        Map.Entry<MessageValue, MessageValue>[] read = ValueMap.array(MessageReader.initialCapacity(count));
        int[] keys = new int[read.length];
        for (int i = 0; i < count; i++) {
            if (i == read.length) {
                int capacity = Math.min(count, i * 2);
                read = Arrays.copyOf(read, capacity);
                keys = Arrays.copyOf(keys, capacity);
            }
            keys[i] = in.position;
            in.path.place = in.position;
            read[i] = Map.entry(read(), read());
        }
        int[] places = keys;
        ValueMap map = ValueMap.of(read, (all, second) -> withoutDuplicates(all, second, places));
        in.path.leave();
        return new MapValue(map);
    }

    private Map.Entry<MessageValue, MessageValue>[] withoutDuplicates(
            Map.Entry<MessageValue, MessageValue>[] all, Map.Entry<MessageValue, MessageValue> second, int[] places) {
        if (tolerance.duplicateKeys()) {
            return ValueMap.lastOfEachKey(all);
        }
        int index = 0;
        while (all[index] != second) {
            index++;
        }
        in.path.place = places[index];
        throw in.failure(Kind.DUPLICATE, places[index], "the map has this key already" + MessageReader.DUPLICATES);
    }

    private MessageValue scalar(int at, byte format) {
        if (MessageFormat.isString(format)) {
            return text(at);
        }
        if (MessageFormat.isInteger(format)) {
            long bits = WideNumbers.bits(in, at, format);
            return format == MessageFormat.UINT64 ? IntegerValue.ofUnsigned(bits) : IntegerValue.of(bits);
        }
        return switch (format) {
            case MessageFormat.NIL -> simple(at, SimpleValue.NIL);
            case MessageFormat.FALSE -> simple(at, SimpleValue.FALSE);
            case MessageFormat.TRUE -> simple(at, SimpleValue.TRUE);
            case MessageFormat.FLOAT32 -> new F32Value(Float.intBitsToFloat(Bytes.intAt(in.buffer, in.body(at, 4))));
            case MessageFormat.FLOAT64 ->
                new F64Value(Double.longBitsToDouble(Bytes.longAt(in.buffer, in.body(at, 8))));
            case MessageFormat.BIN8, MessageFormat.BIN16, MessageFormat.BIN32 -> new BinaryValue(ByteArrays.read(in));
            case MessageFormat.RESERVED -> throw in.unexpected(at, "a value");
            default -> extension(at, format);
        };
    }

    private MessageValue simple(int at, MessageValue value) {
        in.position = at + 1;
        return value;
    }

    private MessageValue text(int at) {
        int length = in.beginText(at);
        int from = in.position;
        in.position = from + length;
        if (!Utf8.isAscii(in.buffer, from, from + length)) {
            in.checkUtf8(from, from + length);
        }
        return new TextValue(new String(in.buffer, from, length, StandardCharsets.UTF_8));
    }

    private MessageValue extension(int at, byte format) {
        int length = ExtensionHeader.begin(in, at, format);
        byte type = ExtensionHeader.type(in);
        int from = in.position;
        in.position = from + length;
        return new ExtensionValue(type, Arrays.copyOfRange(in.buffer, from, from + length));
    }
}
