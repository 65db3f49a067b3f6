// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestDecodeException.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

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
    /** A key and a value take a byte each at least. */
    private static final int ENTRY_BYTES = 2;

    private static final String DUPLICATES = " (the option tolerateDuplicateKeys accepts that)";

    private final MessageLimits limits;
    private final MessageTolerance tolerance;
    private final MessagePath path;
    private final MessageSkipper skipper;
    private CallOrigin origin = CallOrigin.unknown();
    byte[] buffer = NOTHING;
    int position;
    int end;
    private int start;
    private int elementsLeft;

    /** A reader without a message: {@link #reset} gives it one. */
    public MessageReader(MessageLimits limits, MessageTolerance tolerance) {
        this.limits = limits;
        this.tolerance = tolerance;
        this.path = new MessagePath(limits.depth());
        this.skipper = new MessageSkipper(this, limits, path);
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
        this.buffer = buffer;
        this.start = from;
        this.position = from;
        this.end = to;
        this.elementsLeft = limits.elements();
        path.clear();
        if (to - from > limits.messageBytes()) {
            throw failure(
                    Kind.LIMIT,
                    from,
                    "a message of " + (to - from) + " bytes is above the limit of " + limits.messageBytes());
        }
    }

    /** Forgets the message and the call it belonged to. */
    public void clear() {
        reset(NOTHING, 0, 0);
        origin = CallOrigin.unknown();
    }

    /** Says which call the message belongs to, for exceptions. Holds until it is said again or cleared. */
    public void origin(CallOrigin origin) {
        this.origin = origin;
    }

    /** With how many elements a collection should start for a count that the other side claims. */
    public static int initialCapacity(int count) {
        return Math.min(count, FIRST_ELEMENTS);
    }

    /** Reads an {@code i8}. */
    public byte readI8() {
        int at = position;
        if (at < end && buffer[at] >= -32) {
            position = at + 1;
            return buffer[at];
        }
        return (byte) WideNumbers.integer(this, IntegerType.I8);
    }

    /** Reads an {@code i16}. */
    public short readI16() {
        int at = position;
        if (at < end && buffer[at] >= -32) {
            position = at + 1;
            return buffer[at];
        }
        return (short) WideNumbers.integer(this, IntegerType.I16);
    }

    /** Reads an {@code i32}. */
    public int readI32() {
        int at = position;
        if (at < end && buffer[at] >= -32) {
            position = at + 1;
            return buffer[at];
        }
        return (int) WideNumbers.integer(this, IntegerType.I32);
    }

    /** Reads an {@code i64}. */
    public long readI64() {
        int at = position;
        if (at < end && buffer[at] >= -32) {
            position = at + 1;
            return buffer[at];
        }
        return WideNumbers.integer(this, IntegerType.I64);
    }

    /** Reads a {@code u8}: 0 to 255. */
    public int readU8() {
        int at = position;
        if (at < end && buffer[at] >= 0) {
            position = at + 1;
            return buffer[at];
        }
        return (int) WideNumbers.integer(this, IntegerType.U8);
    }

    /** Reads a {@code u16}: 0 to 65,535. */
    public int readU16() {
        int at = position;
        if (at < end && buffer[at] >= 0) {
            position = at + 1;
            return buffer[at];
        }
        return (int) WideNumbers.integer(this, IntegerType.U16);
    }

    /** Reads a {@code u32}: 0 to 4,294,967,295. */
    public long readU32() {
        int at = position;
        if (at < end && buffer[at] >= 0) {
            position = at + 1;
            return buffer[at];
        }
        return WideNumbers.integer(this, IntegerType.U32);
    }

    /** Reads a {@code u64} as unsigned bits: negative above 2^63-1, see {@link Long#toUnsignedString(long)}. */
    public long readU64() {
        int at = position;
        if (at < end && buffer[at] >= 0) {
            position = at + 1;
            return buffer[at];
        }
        return WideNumbers.integer(this, IntegerType.U64);
    }

    /** Reads an {@code f32}. A 64-bit float is rounded if its magnitude fits; an integer is taken if nothing is lost. */
    public float readF32() {
        int at = position;
        if (at < end && buffer[at] == MessageFormat.FLOAT32) {
            return Float.intBitsToFloat(Bytes.intAt(buffer, body(at, 4)));
        }
        return WideNumbers.f32(this);
    }

    /** Reads an {@code f64}. A 32-bit float is taken as it is, an integer if nothing is lost. */
    public double readF64() {
        int at = position;
        if (at < end && buffer[at] == MessageFormat.FLOAT64) {
            return Double.longBitsToDouble(Bytes.longAt(buffer, body(at, 8)));
        }
        return WideNumbers.f64(this);
    }

    /** Reads a {@code bool}. */
    public boolean readBoolean() {
        int at = position;
        byte format = formatAt(at);
        if ((format & 0xfe) != (MessageFormat.FALSE & 0xfe)) {
            throw unexpected(at, "a boolean");
        }
        position = at + 1;
        return format == MessageFormat.TRUE;
    }

    /** Whether nil comes next; it is read then. */
    public boolean tryReadNil() {
        int at = position;
        if (at < end && buffer[at] != MessageFormat.NIL) {
            return false;
        }
        formatAt(at);
        position = at + 1;
        return true;
    }

    /** Reads a {@code string}. Text that is not UTF-8 is refused, not repaired. */
    public String readString() {
        int at = position;
        int length = beginText(at);
        int from = position;
        int to = from + length;
        position = to;
        if (Utf8.isAscii(buffer, from, to)) {
            return new String(buffer, from, length, StandardCharsets.ISO_8859_1);
        }
        checkUtf8(from, to);
        return new String(buffer, from, length, StandardCharsets.UTF_8);
    }

    private void checkUtf8(int from, int to) {
        int malformed = Utf8.firstMalformed(buffer, from, to);
        if (malformed >= 0) {
            throw failure(Kind.ENCODING, malformed, "text is not UTF-8");
        }
    }

    /** Reads the header of a string; its bytes are there, from {@link #position} on. */
    private int beginText(int at) {
        byte format = formatAt(at);
        if (!MessageFormat.isFixStr(format)) {
            return beginLongText(at, format);
        }
        return beginBody(at, 1, format & 0x1f, limits.textBytes());
    }

    private int beginLongText(int at, byte format) {
        return switch (format) {
            case MessageFormat.STR8 -> beginBody(at, 2, lengthAt(at, 1), limits.textBytes());
            case MessageFormat.STR16 -> beginBody(at, 3, lengthAt(at, 2), limits.textBytes());
            case MessageFormat.STR32 -> beginBody(at, 5, lengthAt(at, 4), limits.textBytes());
            default -> throw unexpected(at, "a string");
        };
    }

    /**
     * Reads {@code bytes}: binary, a string's bytes, a list of integers 0 to 255 (what serde makes of a {@code Vec<u8>}),
     * or nil for none. The array is new.
     */
    public byte[] readBytes() {
        int at = position;
        byte format = formatAt(at);
        int length;
        switch (format) {
            case MessageFormat.NIL -> {
                position = at + 1;
                return NOTHING;
            }
            case MessageFormat.BIN8 -> length = beginBody(at, 2, lengthAt(at, 1), limits.binaryBytes());
            case MessageFormat.BIN16 -> length = beginBody(at, 3, lengthAt(at, 2), limits.binaryBytes());
            case MessageFormat.BIN32 -> length = beginBody(at, 5, lengthAt(at, 4), limits.binaryBytes());
            default -> {
                return readBytesOtherwise(at, format);
            }
        }
        int from = position;
        position = from + length;
        return Arrays.copyOfRange(buffer, from, position);
    }

    private byte[] readBytesOtherwise(int at, byte format) {
        long count = listCount(at, format);
        if (count < 0) {
            if (!MessageFormat.describe(format).equals("a string")) {
                throw unexpected(at, "bytes");
            }
            int length = beginText(at);
            int from = position;
            position = from + length;
            return Arrays.copyOfRange(buffer, from, position);
        }
        checkClaim(at, count, 1);
        if (count > limits.binaryBytes()) {
            throw tooMany(at, count + " bytes", limits.binaryBytes());
        }
        byte[] bytes = new byte[(int) count];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) readU8();
        }
        return bytes;
    }

    /** Enters a list and returns its number of elements; nil is an empty list. */
    public int beginList() {
        int at = position;
        byte format = formatAt(at);
        if (MessageFormat.isFixArray(format)) {
            position = at + 1;
            return enter(at, format & 0x0f, 1, MessagePath.LIST);
        }
        return beginListOtherwise(at, format);
    }

    private int beginListOtherwise(int at, byte format) {
        if (format == MessageFormat.NIL) {
            position = at + 1;
            return enter(at, 0, 1, MessagePath.LIST);
        }
        long count = listCount(at, format);
        if (count < 0) {
            throw unexpected(at, "a list");
        }
        return enter(at, count, 1, MessagePath.LIST);
    }

    /** Says which element comes next, for exceptions. */
    public void element(int index) {
        path.moveTo(index);
    }

    /** Leaves a list. */
    public void endList() {
        path.leave();
    }

    /** Enters a map and returns its number of entries; nil is an empty map. */
    public int beginMap() {
        int at = position;
        if (formatAt(at) == MessageFormat.NIL) {
            position = at + 1;
            return enter(at, 0, ENTRY_BYTES, MessagePath.MAP);
        }
        return beginEntries(at, MessagePath.MAP);
    }

    /** Says that an entry's key comes next, for exceptions. */
    public void entry() {
        path.moveTo(position);
    }

    /** Adds an entry; a key that is there already is refused unless duplicates are tolerated: the last one wins then. */
    public <K, V> void put(Map<K, V> map, K key, V value) {
        if (map.put(key, value) != null && !tolerance.duplicateKeys()) {
            throw failure(Kind.DUPLICATE, Math.max(start, path.place()), "the map has this key already" + DUPLICATES);
        }
    }

    /** Leaves a map. */
    public void endMap() {
        path.leave();
    }

    /** Enters an object and returns its number of fields, unknown ones included. Nil is refused. */
    public int beginObject() {
        return beginEntries(position, MessagePath.OBJECT);
    }

    private int beginEntries(int at, byte kind) {
        byte format = formatAt(at);
        if (MessageFormat.isFixMap(format)) {
            position = at + 1;
            return enter(at, format & 0x0f, ENTRY_BYTES, kind);
        }
        long count = mapCount(at, format);
        if (count < 0) {
            throw unexpected(at, kind == MessagePath.MAP ? "a map" : "a map (an object)");
        }
        return enter(at, count, ENTRY_BYTES, kind);
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
        int next = path.place() + 1;
        path.setKeys(keys);
        if (next < keys.size()) {
            byte[] name = keys.encoded(next);
            int at = position;
            if (name.length <= end - at && Bytes.startsWith(name, buffer, at)) {
                position = at + name.length;
                path.moveTo(next);
                return next;
            }
        }
        return readOtherField(keys, next);
    }

    private int readOtherField(MessageKeys keys, int next) {
        int at = position;
        path.moveTo(-1); // what goes wrong in a name belongs to the object, not to the field before
        int length = beginText(at);
        int from = position;
        position = from + length;
        int index = keys.find(buffer, from, position, next);
        if (index < 0) {
            checkUtf8(from, position);
            path.setUnknownKey(at);
            path.moveTo(next - 1);
        } else {
            path.moveTo(index);
        }
        return index;
    }

    /** Adds a field to those seen; for types of up to 64 fields. A field that was seen is refused unless tolerated. */
    public long markField(MessageKeys keys, long seen, int index) {
        long field = 1L << index;
        if ((seen & field) != 0) {
            checkDuplicate(keys, index);
        }
        return seen | field;
    }

    /** Adds a field to those seen, for types of more than 64 fields: field {@code i} is bit {@code i % 64} of word {@code i / 64}. */
    public void markField(MessageKeys keys, long[] seen, int index) {
        seen[index >> 6] = markField(keys, seen[index >> 6], index);
    }

    private void checkDuplicate(MessageKeys keys, int index) {
        if (!tolerance.duplicateKeys()) {
            throw failure(Kind.DUPLICATE, position, "field `" + keys.name(index) + "` appears twice" + DUPLICATES);
        }
    }

    /** The exception for the first field that is required and was not seen. Call it before {@link #endObject}. */
    public GuestDecodeException missing(MessageKeys keys, long seen, long required) {
        return missing(keys, new long[] {seen}, new long[] {required});
    }

    /** The exception for the first field that is required and was not seen, for types of more than 64 fields. */
    public GuestDecodeException missing(MessageKeys keys, long[] seen, long[] required) {
        int word = 0;
        while (word < seen.length - 1 && (required[word] & ~seen[word]) == 0) {
            word++;
        }
        int index = word * Long.SIZE + Long.numberOfTrailingZeros(required[word] & ~seen[word]);
        path.setKeys(keys);
        path.moveTo(index);
        return failure(Kind.MISSING, position, "required field `" + keys.name(index) + "` is missing");
    }

    /** Skips a value of any kind; never deeper than the limit, and without using the Java stack. */
    public void skip() {
        skipper.skip();
        path.setUnknownKey(-1);
    }

    /** Reads a value of any kind as the bytes it stands in, well formed but otherwise not looked at. */
    public byte[] readRaw() {
        int from = position;
        skipper.skip();
        return Arrays.copyOfRange(buffer, from, position);
    }

    /** Refuses bytes after the value, unless they are tolerated. */
    public void expectEnd() {
        if (position < end && !tolerance.trailingBytes()) {
            throw failure(
                    Kind.TRAILING,
                    position,
                    "the value ends before the message, " + (end - position) + " left (old TinyGo guests append a byte;"
                            + " the option tolerateTrailingBytes accepts that)");
        }
    }

    private int enter(int at, long count, int bytesEach, byte kind) {
        claim(at, count, bytesEach);
        if (!path.enter(kind)) {
            throw tooDeep(at);
        }
        return (int) count;
    }

    /** Takes that many values out of the message's allowance; their bytes must be there. */
    void claim(int at, long count, int bytesEach) {
        checkClaim(at, count, bytesEach);
        if (count > elementsLeft) {
            throw tooMany(at, "the message's elements", limits.elements());
        }
        elementsLeft -= (int) count;
    }

    private void checkClaim(int at, long count, int bytesEach) {
        if (count * bytesEach > end - position) {
            throw failure(
                    Kind.TRUNCATED,
                    at,
                    "expected " + count + (bytesEach == 1 ? " elements" : " entries") + left(position));
        }
    }

    /** The count of a list's header, which is read then; -1 if this is no list. */
    long listCount(int at, byte format) {
        if (MessageFormat.isFixArray(format)) {
            position = at + 1;
            return format & 0x0f;
        }
        return format == MessageFormat.ARRAY16 ? countAt(at, 2) : format == MessageFormat.ARRAY32 ? countAt(at, 4) : -1;
    }

    /** The count of a map's header, which is read then; -1 if this is no map. */
    long mapCount(int at, byte format) {
        if (MessageFormat.isFixMap(format)) {
            position = at + 1;
            return format & 0x0f;
        }
        return format == MessageFormat.MAP16 ? countAt(at, 2) : format == MessageFormat.MAP32 ? countAt(at, 4) : -1;
    }

    private long countAt(int at, int size) {
        long count = lengthAt(at, size);
        position = at + 1 + size;
        return count;
    }

    /** An unsigned length of 1, 2 or 4 bytes after the byte at {@code at}. */
    long lengthAt(int at, int size) {
        int from = body(at, size);
        return switch (size) {
            case 1 -> buffer[from] & 0xff;
            case 2 -> Bytes.shortAt(buffer, from) & 0xffff;
            default -> Bytes.intAt(buffer, from) & 0xffff_ffffL;
        };
    }

    /** Moves behind a header of {@code header} bytes; {@code length} bytes are there then. */
    int beginBody(int at, int header, long length, int limit) {
        int from = at + header;
        if (length > end - from) {
            throw failure(Kind.TRUNCATED, at, "expected " + length + " bytes" + left(from));
        }
        if (length > limit) {
            throw tooMany(at, length + " bytes", limit);
        }
        position = from;
        return (int) length;
    }

    /** Moves behind a first byte and {@code length} bytes after it, which must be there; returns where they start. */
    int body(int at, int length) {
        int from = at + 1;
        if (length > end - from) {
            throw failure(Kind.TRUNCATED, at, "expected " + length + " bytes" + left(from));
        }
        position = from + length;
        return from;
    }

    /** The byte at {@code at}, which is {@link #position}. */
    byte formatAt(int at) {
        if (at >= end) {
            throw failure(Kind.TRUNCATED, at, "expected a value, but the message ends here");
        }
        return buffer[at];
    }

    private String left(int from) {
        return ", but only " + Math.max(0, end - from) + " bytes are left";
    }

    GuestDecodeException unexpected(int at, String expected) {
        byte format = buffer[at];
        Kind kind = format == MessageFormat.RESERVED ? Kind.INVALID : Kind.TYPE;
        return failure(kind, at, "expected " + expected + ", found " + MessageFormat.describe(format));
    }

    GuestDecodeException tooDeep(int at) {
        return failure(Kind.DEPTH, at, "nested deeper than the limit of " + limits.depth());
    }

    private GuestDecodeException tooMany(int at, String what, int limit) {
        return failure(Kind.LIMIT, at, what + " are more than the limit of " + limit);
    }

    GuestDecodeException failure(Kind kind, int at, String detail) {
        return new GuestDecodeException(kind, detail, path.render(buffer, end), at - start, origin);
    }
}
