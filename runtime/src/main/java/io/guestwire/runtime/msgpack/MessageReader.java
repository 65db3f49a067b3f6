// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestDecodeException.Kind;
import io.guestwire.runtime.GuestException;
import io.guestwire.runtime.MapBuilder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Reads one MessagePack message that the other side may have made to harm. Accepts every encoding of a value that the
 * schema's type can hold; refuses everything else with a {@link GuestDecodeException} that says where.
 *
 * <p>Every length and count is checked against the bytes that are left before anything is allocated or entered. Made to
 * be reused: {@link #reset} starts the next message. The bytes are not copied: they must not change until the value is
 * read. Nothing that was read refers to them. Not thread-safe; after an exception only {@code reset} may be called.
 *
 * <p>Every method that reads throws {@link GuestDecodeException}.
 */
public final class MessageReader {
    private static final byte[] NOTHING = {};
    private static final int FIRST_ELEMENTS = 1_024;
    static final String DUPLICATES = " (the option tolerateDuplicateKeys accepts that)";

    private final MessageTolerance tolerance;
    private final MessageInput in;
    private final MessagePath path;
    private final MessageSkipper skipper;
    private final ObjectFields fields;
    private final ValueReader values;

    /** A reader without a message: {@link #reset} gives it one. */
    public MessageReader(MessageLimits limits, MessageTolerance tolerance) {
        this.tolerance = tolerance;
        this.in = new MessageInput(limits);
        this.path = in.path;
        this.skipper = new MessageSkipper(in);
        this.fields = new ObjectFields(in, tolerance);
        this.values = new ValueReader(in, tolerance);
    }

    /** A reader of this message, with the default limits and no tolerance. */
    public MessageReader(byte[] message) {
        this(MessageLimits.defaults(), MessageTolerance.none());
        reset(message, 0, message.length);
    }

    /**
     * Starts a message: {@code buffer[from, to)}.
     *
     * @throws GuestDecodeException with {@code LIMIT} if it is longer than the limit
     */
    public void reset(byte[] buffer, int from, int to) {
        Objects.checkFromToIndex(from, to, buffer.length);
        in.reset(buffer, from, to);
    }

    /** Forgets the message and the call it belonged to. */
    public void clear() {
        reset(NOTHING, 0, 0);
        in.setOrigin(CallOrigin.unknown());
    }

    /**
     * Says which call the message belongs to, for exceptions: its direction decides whether their paths start with
     * {@code request} or {@code response}. Holds until it is said again or cleared.
     */
    public void origin(CallOrigin origin) {
        in.setOrigin(origin);
    }

    /** Says where the message stood in another one. Holds until the next message. */
    void startAt(PathStep step) {
        path.startAt(step);
    }

    /** With how many elements a collection should start for a count that the other side claims. */
    public static int initialCapacity(int count) {
        return Math.min(count, FIRST_ELEMENTS);
    }

    /** Reads an {@code i8}. */
    public byte readI8() {
        int small = in.trySmall();
        return small != MessageInput.NONE ? (byte) small : (byte) WideNumbers.integer(in, IntegerType.I8);
    }

    /** Reads an {@code i16}. */
    public short readI16() {
        int small = in.trySmall();
        return small != MessageInput.NONE ? (short) small : (short) WideNumbers.integer(in, IntegerType.I16);
    }

    /** Reads an {@code i32}. */
    public int readI32() {
        int small = in.trySmall();
        return small != MessageInput.NONE ? small : (int) WideNumbers.integer(in, IntegerType.I32);
    }

    /** Reads an {@code i64}. */
    public long readI64() {
        int small = in.trySmall();
        return small != MessageInput.NONE ? small : WideNumbers.integer(in, IntegerType.I64);
    }

    /** Reads a {@code u8}: 0 to 255. */
    public int readU8() {
        int small = in.tryPositive();
        return small != MessageInput.NONE ? small : (int) WideNumbers.integer(in, IntegerType.U8);
    }

    /** Reads a {@code u16}: 0 to 65,535. */
    public int readU16() {
        int small = in.tryPositive();
        return small != MessageInput.NONE ? small : (int) WideNumbers.integer(in, IntegerType.U16);
    }

    /** Reads a {@code u32}: 0 to 4,294,967,295. */
    public long readU32() {
        int small = in.tryPositive();
        return small != MessageInput.NONE ? small : WideNumbers.integer(in, IntegerType.U32);
    }

    /** Reads a {@code u64} as unsigned bits: negative above 2^63-1, see {@link Long#toUnsignedString(long)}. */
    public long readU64() {
        int small = in.tryPositive();
        return small != MessageInput.NONE ? small : WideNumbers.integer(in, IntegerType.U64);
    }

    /** Reads an {@code f32}. A 64-bit float is rounded if its magnitude fits; an integer is taken if nothing is lost. */
    public float readF32() {
        int at = in.position;
        if (at < in.end && in.buffer[at] == MessageFormat.FLOAT32) {
            return Float.intBitsToFloat(Bytes.intAt(in.buffer, in.body(at, 4)));
        }
        return WideNumbers.f32(in);
    }

    /** Reads an {@code f64}. A 32-bit float is taken as it is, an integer if nothing is lost. */
    public double readF64() {
        int at = in.position;
        if (at < in.end && in.buffer[at] == MessageFormat.FLOAT64) {
            return Double.longBitsToDouble(Bytes.longAt(in.buffer, in.body(at, 8)));
        }
        return WideNumbers.f64(in);
    }

    /** Reads a {@code bool}. */
    public boolean readBoolean() {
        int at = in.position;
        byte format = in.formatAt(at);
        if ((format & 0xfe) != (MessageFormat.FALSE & 0xfe)) {
            throw in.unexpected(at, "a boolean");
        }
        in.position = at + 1;
        return format == MessageFormat.TRUE;
    }

    /** Whether nil comes next; it is read then. */
    public boolean tryReadNil() {
        int at = in.position;
        if (at < in.end && in.buffer[at] != MessageFormat.NIL) {
            return false;
        }
        in.formatAt(at);
        in.position = at + 1;
        return true;
    }

    /** Reads a {@code string}. Text that is not UTF-8 is refused, not repaired. */
    public String readString() {
        int at = in.position;
        int length = in.beginText(at);
        int from = in.position;
        int to = from + length;
        in.position = to;
        if (Utf8.isAscii(in.buffer, from, to)) {
            return new String(in.buffer, from, length, StandardCharsets.ISO_8859_1);
        }
        in.checkUtf8(from, to);
        return new String(in.buffer, from, length, StandardCharsets.UTF_8);
    }

    /**
     * Reads {@code bytes}: binary, a string's bytes, a list of integers 0 to 255 (what serde makes of a {@code Vec<u8>}),
     * or nil for none. The array is new.
     */
    public byte[] readBytes() {
        return ByteArrays.read(in);
    }

    /** Enters a list and returns its number of elements; nil is an empty list. */
    public int beginList() {
        int at = in.position;
        byte format = in.formatAt(at);
        if (MessageFormat.isFixArray(format)) {
            in.position = at + 1;
            return in.enter(at, format & 0x0f, 1, MessagePath.LIST);
        }
        return in.enter(at, in.listCountOrNil(at, format), 1, MessagePath.LIST);
    }

    /** Says which element comes next, for exceptions. */
    public void element(int index) {
        path.place = index;
    }

    /** Leaves a list. */
    public void endList() {
        path.leave();
    }

    /** Enters a map and returns its number of entries; nil is an empty map. */
    public int beginMap() {
        int at = in.position;
        if (in.formatAt(at) == MessageFormat.NIL) {
            in.position = at + 1;
            return in.enter(at, 0, MessageInput.ENTRY_BYTES, MessagePath.MAP);
        }
        return in.enterEntries(at, MessagePath.MAP);
    }

    /** Says that an entry's key comes next, for exceptions. */
    public void entry() {
        path.place = in.position;
    }

    /** Adds an entry; a key that is there already is refused unless duplicates are tolerated: the last one wins then. */
    public <K, V> void put(Map<K, V> map, K key, V value) {
        if (map.put(key, value) != null) {
            fields.keyTwice();
        }
    }

    /** Adds an entry; a key that is there already is refused unless duplicates are tolerated: the last one wins then. */
    public <K, V> void put(MapBuilder<K, V> map, K key, V value) {
        if (!map.put(key, value)) {
            fields.keyTwice();
        }
    }

    /** Leaves a map. */
    public void endMap() {
        path.leave();
    }

    /** Enters an object and returns its number of fields, unknown ones included. Nil is refused. */
    public int beginObject() {
        return in.enterEntries(in.position, MessagePath.OBJECT);
    }

    /** Leaves an object. */
    public void endObject() {
        path.leave();
    }

    /**
     * Reads a field's name: its index in {@code keys}, or -1 if the schema does not know it, and {@link #skip} must
     * follow. Quickest when the fields come in declared order.
     */
    public int readField(MessageKeys keys) {
        int next = path.place + 1;
        if (next == 0) {
            path.setKeys(keys);
        }
        if (next < keys.size()) {
            EncodedKey key = keys.key(next);
            int at = in.position;
            if (key.standsAt(in.buffer, at, in.end)) {
                in.position = at + key.size;
                path.place = next;
                return next;
            }
        }
        return fields.readOther(keys, next);
    }

    /** Adds a field to those seen; for types of up to 64 fields. A field that was seen is refused unless tolerated. */
    public long markField(MessageKeys keys, long seen, int index) {
        long field = 1L << index;
        if ((seen & field) != 0) {
            fields.seenTwice(keys, index);
        }
        return seen | field;
    }

    /** Adds a field to those seen, for types of more than 64 fields: field {@code i} is bit {@code i % 64} of word {@code i / 64}. */
    public void markField(MessageKeys keys, long[] seen, int index) {
        seen[index >> 6] = markField(keys, seen[index >> 6], index);
    }

    /** The exception for the first field that is required and was not seen. Call it before {@link #endObject}. */
    public GuestDecodeException missing(MessageKeys keys, long seen, long required) {
        return fields.missing(keys, new long[] {seen}, new long[] {required});
    }

    /** The exception for the first field that is required and was not seen, for types of more than 64 fields. */
    public GuestDecodeException missing(MessageKeys keys, long[] seen, long[] required) {
        return fields.missing(keys, seen, required);
    }

    /** Skips a value of any kind; never deeper than the limit, and without using the Java stack. */
    public void skip() {
        skipper.skip();
        path.setUnknownKey(-1);
    }

    /** Reads a value of any kind as the bytes it stands in, well formed but otherwise not looked at. */
    public byte[] readRaw() {
        int from = in.position;
        skipper.skip();
        return Arrays.copyOfRange(in.buffer, from, in.position);
    }

    /** Reads a {@code datetime}: RFC 3339 text, or the timestamp extension, which has the offset of UTC. */
    public OffsetDateTime readDatetime() {
        return DatetimeCode.read(in);
    }

    /** Reads a {@code raw}: a value of any kind, kept as its bytes. */
    public RawMessage readRawMessage() {
        PathStep step = in.keepPath();
        return new RawMessage(readRaw(), new RawMessage.Source(in.limits, tolerance, in.origin(), step));
    }

    /** Reads an {@code any} or a {@code value}: whatever comes. */
    public MessageValue readValue() {
        return values.read();
    }

    /** Reads an enum's value, by its index or its name; returns its position in {@code values}. */
    public int readEnum(MessageEnum values) {
        int at = in.position;
        int position = values.read(in);
        if (position < 0) {
            throw values.unknown(in, at);
        }
        return position;
    }

    /** Reads an enum's value, by its index or its name; returns its position in {@code values}, -1 if it is none of them. */
    public int readEnumOrUnknown(MessageEnum values) {
        return values.read(in);
    }

    /** Enters a union: a map of one entry, whose key says which member follows; returns its position in {@code members}. */
    public int beginUnion(MessageKeys members) {
        int at = in.position;
        int entries = in.enterEntries(at, MessagePath.OBJECT);
        return fields.readMember(members, at, entries);
    }

    /** Leaves a union. */
    public void endUnion() {
        path.leave();
    }

    /**
     * Makes a Java value of one that has just been read.
     *
     * @param decode throws whatever it likes for a value that it cannot make one of, or returns null
     * @param javaType the name of what it makes, for exceptions
     * @throws GuestDecodeException with {@code INVALID} if it throws a {@code RuntimeException} or returns null; a
     *     {@link GuestException} is passed on. The cause is what was thrown, or, if a text of it is long or could disguise a
     *     log line, one with the start of that text in its place
     */
    public <T, R> R convert(T value, Function<? super T, ? extends R> decode, String javaType) {
        return Conversion.decode(in, value, decode, javaType);
    }

    /** Refuses bytes after the value, unless they are tolerated. */
    public void expectEnd() {
        if (in.position < in.end && !tolerance.trailingBytes()) {
            throw in.failure(
                    Kind.TRAILING,
                    in.position,
                    "the value ends before the message, " + (in.end - in.position)
                            + " left (old TinyGo guests append a byte;"
                            + " the option tolerateTrailingBytes accepts that)");
        }
    }
}
