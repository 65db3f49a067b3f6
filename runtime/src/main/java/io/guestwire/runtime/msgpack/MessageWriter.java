// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.GuestEncodeException;
import io.guestwire.runtime.GuestLimitException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Writes one MessagePack message into a buffer that grows up to a limit. Every value takes its shortest form; signed
 * values stay in the signed formats and unsigned ones in the unsigned formats, which is what the waPC guests accept.
 *
 * <p>Made to be reused: {@link #reset()} starts the next message in the same buffer. Not thread-safe.
 *
 * <p>Every method that writes throws {@link GuestLimitException} with {@code SIZE} when the message would grow beyond the
 * limit.
 */
public final class MessageWriter {
    private static final int FIRST_CAPACITY = 256;
    private static final int KEPT_CAPACITY = 4 << 20;
    /** What a reader with the default limits accepts. */
    private static final int MAX_DEPTH = 512;
    /** Not every JVM makes larger arrays. */
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private final int limit;
    private final Supplier<CallOrigin> origin;
    private byte[] buffer;
    private int size;
    private int depth;

    /** A writer for messages of up to 16 MiB. */
    public MessageWriter() {
        this(MessageLimits.defaults().messageBytes());
    }

    /** A writer for messages of up to {@code limit} bytes. */
    public MessageWriter(int limit) {
        this(limit, CallOrigin::unknown);
    }

    /** A writer for messages of up to {@code limit} bytes, whose exceptions name the call that {@code origin} gives. */
    public MessageWriter(int limit, Supplier<CallOrigin> origin) {
        if (limit < 0) {
            throw new IllegalArgumentException("limit must not be negative: " + limit);
        }
        this.limit = Math.min(limit, LARGEST_ARRAY);
        this.origin = Objects.requireNonNull(origin, "origin");
        this.buffer = new byte[Math.min(limit, FIRST_CAPACITY)];
    }

    /** Forgets the message. The buffer is kept, unless it has grown beyond 4 MiB. */
    public void reset() {
        size = 0;
        depth = 0;
        if (buffer.length > KEPT_CAPACITY) {
            buffer = new byte[FIRST_CAPACITY];
        }
    }

    /** How many bytes have been written. */
    public int size() {
        return size;
    }

    /** A copy of the message. */
    public byte[] toByteArray() {
        return Arrays.copyOf(buffer, size);
    }

    /** The buffer itself: the message is its first {@link #size()} bytes, until the next write or reset. */
    public byte[] array() {
        return buffer;
    }

    /** Writes nil. */
    public void writeNil() {
        put(MessageFormat.NIL);
    }

    /** Writes a boolean. */
    public void writeBoolean(boolean value) {
        put(value ? MessageFormat.TRUE : MessageFormat.FALSE);
    }

    /** Writes a value of a signed integer type. */
    public void writeSigned(long value) {
        if (value >= -32 && value <= 127) {
            put((byte) value);
        } else {
            writeWideSigned(value);
        }
    }

    private void writeWideSigned(long value) {
        if (value == (byte) value) {
            int at = claim(2);
            buffer[at] = MessageFormat.INT8;
            buffer[at + 1] = (byte) value;
        } else if (value == (short) value) {
            putShort(MessageFormat.INT16, (short) value);
        } else if (value == (int) value) {
            putInt(MessageFormat.INT32, (int) value);
        } else {
            putLong(MessageFormat.INT64, value);
        }
    }

    /** Writes a value of an unsigned integer type; the bits of {@code value} are read as unsigned. */
    public void writeUnsigned(long value) {
        if (value >= 0 && value <= 127) {
            put((byte) value);
        } else {
            writeWideUnsigned(value);
        }
    }

    private void writeWideUnsigned(long value) {
        if (value >>> 8 == 0) {
            int at = claim(2);
            buffer[at] = MessageFormat.UINT8;
            buffer[at + 1] = (byte) value;
        } else if (value >>> 16 == 0) {
            putShort(MessageFormat.UINT16, (short) value);
        } else if (value >>> 32 == 0) {
            putInt(MessageFormat.UINT32, (int) value);
        } else {
            putLong(MessageFormat.UINT64, value);
        }
    }

    /** Writes four bytes of floating point, every bit of a NaN included. */
    public void writeF32(float value) {
        putInt(MessageFormat.FLOAT32, Float.floatToRawIntBits(value));
    }

    /** Writes eight bytes of floating point, every bit of a NaN included. */
    public void writeF64(double value) {
        putLong(MessageFormat.FLOAT64, Double.doubleToRawLongBits(value));
    }

    /**
     * Writes a string as UTF-8.
     *
     * @throws GuestEncodeException if a surrogate has no partner; nothing is written then
     */
    public void writeString(String value) {
        int length = value.length();
        int start = size;
        int at = beginText(length); // as if it were ASCII
        byte[] to = buffer;
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c >= 0x80) {
                size = start;
                writeWideString(value);
                return;
            }
            to[at + i] = (byte) c;
        }
    }

    private void writeWideString(String value) {
        int lone = Utf8.firstLoneSurrogate(value);
        if (lone >= 0) {
            throw new GuestEncodeException(
                    "a string has a lone surrogate at index " + lone + ", which UTF-8 cannot express", origin.get());
        }
        long length = Utf8.length(value);
        if (length > limit) {
            throw tooLong(length);
        }
        int at = beginText((int) length);
        Utf8.encode(value, buffer, at);
    }

    /** Writes the header of a string and claims its bytes: the place of the first one is returned. */
    private int beginText(int bytes) {
        if (bytes <= 31) {
            int at = claim(1 + bytes);
            buffer[at] = (byte) (MessageFormat.FIXSTR | bytes);
            return at + 1;
        }
        if (bytes <= 0xff) {
            int at = claim(2 + bytes);
            buffer[at] = MessageFormat.STR8;
            buffer[at + 1] = (byte) bytes;
            return at + 2;
        }
        return beginLong(bytes <= 0xffff ? MessageFormat.STR16 : MessageFormat.STR32, bytes <= 0xffff, bytes);
    }

    /** Writes a header with a length of two or four bytes and claims the bytes after it. */
    private int beginLong(byte format, boolean twoBytes, int bytes) {
        int header = twoBytes ? 3 : 5;
        if (bytes > limit - header) {
            throw tooLong((long) bytes + header);
        }
        int at = claim(header + bytes);
        buffer[at] = format;
        if (twoBytes) {
            Bytes.putShort(buffer, at + 1, (short) bytes);
        } else {
            Bytes.putInt(buffer, at + 1, bytes);
        }
        return at + header;
    }

    /** Writes a byte array; the array is copied. */
    public void writeBytes(byte[] value) {
        int length = value.length;
        int at;
        if (length <= 0xff) {
            int start = claim(2 + length);
            buffer[start] = MessageFormat.BIN8;
            buffer[start + 1] = (byte) length;
            at = start + 2;
        } else {
            at = beginLong(length <= 0xffff ? MessageFormat.BIN16 : MessageFormat.BIN32, length <= 0xffff, length);
        }
        System.arraycopy(value, 0, buffer, at, length);
    }

    /** Writes the header of a map; that many keys and values follow. A map has no end to write. */
    public void beginMap(int entries) {
        if (entries >= 0 && entries <= 15) {
            put((byte) (MessageFormat.FIXMAP | entries));
        } else {
            beginMany(MessageFormat.MAP16, MessageFormat.MAP32, entries);
        }
    }

    /** Writes the header of a list; that many values follow. A list has no end to write. */
    public void beginList(int size) {
        if (size >= 0 && size <= 15) {
            put((byte) (MessageFormat.FIXARRAY | size));
        } else {
            beginMany(MessageFormat.ARRAY16, MessageFormat.ARRAY32, size);
        }
    }

    private void beginMany(byte format16, byte format32, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("a count must not be negative: " + count);
        }
        if (count <= 0xffff) {
            putShort(format16, (short) count);
        } else {
            putInt(format32, count);
        }
    }

    /** Writes a field name that {@link MessageKeys} has encoded. */
    public void writeField(byte[] encodedName) {
        int at = claim(encodedName.length);
        System.arraycopy(encodedName, 0, buffer, at, encodedName.length);
    }

    /** Writes bytes that are a MessagePack value already; they are copied as they are and not looked at. */
    public void writeRaw(byte[] message) {
        int at = claim(message.length);
        System.arraycopy(message, 0, buffer, at, message.length);
    }

    /** Writes a value of any kind. */
    public void writeValue(MessageValue value) {
        if (depth + value.depth() > MAX_DEPTH) {
            throw tooDeep();
        }
        ValueWriter.write(this, value);
    }

    /** Writes a message that is kept as its bytes. */
    public void writeRawMessage(RawMessage message) {
        writeRaw(message.shared());
    }

    /**
     * Writes a datetime as RFC 3339 text; its offset is kept.
     *
     * @throws GuestEncodeException if its year is not 0 to 9999 or its offset has seconds
     */
    public void writeDatetime(OffsetDateTime value) {
        if (!Rfc3339.canExpress(value)) {
            throw new GuestEncodeException(
                    "the datetime " + value
                            + " is none that RFC 3339 can express: year 0 to 9999, offset of whole minutes",
                    origin.get());
        }
        writeString(Rfc3339.format(value));
    }

    /** Writes a datetime as a timestamp, extension type -1; its offset is not kept. */
    public void writeTimestamp(OffsetDateTime value) {
        writeExtension(Timestamp.TYPE, Timestamp.encode(value.toEpochSecond(), value.getNano()));
    }

    /** Writes an extension; the data is copied. */
    public void writeExtension(byte type, byte[] data) {
        writeRaw(ExtensionHeader.encode(type, data.length));
        writeRaw(data);
    }

    /**
     * Enters a value of a type that can contain itself; {@link #leave} must follow.
     *
     * @throws GuestEncodeException if more than 512 of them are open
     */
    public void enter() {
        if (++depth > MAX_DEPTH) {
            throw tooDeep();
        }
    }

    /** Leaves what was entered. */
    public void leave() {
        depth--;
    }

    /**
     * Makes what the wire holds of a value of another type, which is about to be written.
     *
     * @param encode throws whatever it likes for a value that it cannot convert, or returns null
     * @param javaType the name of what it takes, for exceptions
     * @throws GuestEncodeException if it throws a {@code RuntimeException} or returns null; a
     *     {@link io.guestwire.runtime.GuestException} is passed on
     */
    public <T, R> R convert(T value, Function<? super T, ? extends R> encode, String javaType) {
        return Conversion.encode(value, encode, javaType, origin);
    }

    /** For generated code to throw: the constant that stands for what an enum does not know has no form on the wire. */
    public GuestEncodeException unknown(String enumeration) {
        return new GuestEncodeException("the unknown value of `" + enumeration + "` cannot be sent", origin.get());
    }

    private GuestEncodeException tooDeep() {
        return new GuestEncodeException("a value is nested deeper than " + MAX_DEPTH, origin.get());
    }

    private void put(byte value) {
        int at = claim(1);
        buffer[at] = value;
    }

    private void putShort(byte format, short value) {
        int at = claim(3);
        buffer[at] = format;
        Bytes.putShort(buffer, at + 1, value);
    }

    private void putInt(byte format, int value) {
        int at = claim(5);
        buffer[at] = format;
        Bytes.putInt(buffer, at + 1, value);
    }

    private void putLong(byte format, long value) {
        int at = claim(9);
        buffer[at] = format;
        Bytes.putLong(buffer, at + 1, value);
    }

    /** Makes room for that many bytes and counts them as written; returns where they start. */
    private int claim(int bytes) {
        int at = size;
        if (bytes > buffer.length - at) {
            grow(bytes);
        }
        size = at + bytes;
        return at;
    }

    private void grow(int bytes) {
        long needed = (long) size + bytes;
        if (needed > limit) {
            throw tooLong(needed);
        }
        long doubled = Math.max(needed, 2L * buffer.length);
        buffer = Arrays.copyOf(buffer, (int) Math.min(doubled, limit));
    }

    private GuestLimitException tooLong(long needed) {
        return new GuestLimitException(
                GuestLimitException.Kind.SIZE,
                "the message needs " + needed + " bytes or more; GuestLimits.payloadBytes allows " + limit,
                origin.get());
    }
}
