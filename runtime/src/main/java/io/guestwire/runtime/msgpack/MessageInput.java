// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestDecodeException.Kind;
import io.guestwire.runtime.GuestDecodeException.Place;

/**
 * The bytes of a message, where the reader stands in them, and what it may still ask of them. The one place that compares
 * a length or a count with the bytes that are left, always in 64 bits, always before anything is allocated.
 */
final class MessageInput {
    static final int NONE = Integer.MIN_VALUE;
    /** A key and a value take a byte each at least. */
    static final int ENTRY_BYTES = 2;

    private static final byte[] NOTHING = {};

    final MessageLimits limits;
    final MessagePath path;
    byte[] buffer = NOTHING;
    int position;
    int end;
    private int start;
    private int elementsLeft;
    private CallOrigin origin = CallOrigin.unknown();

    MessageInput(MessageLimits limits) {
        this.limits = limits;
        this.path = new MessagePath(limits.depth());
    }

    void reset(byte[] message, int from, int to) {
        buffer = message;
        start = from;
        position = from;
        end = to;
        elementsLeft = limits.elements();
        path.clear();
        if (to - from > limits.messageBytes()) {
            throw tooMany(from, "the message is " + (to - from) + " bytes", "messageBytes", limits.messageBytes());
        }
    }

    void setOrigin(CallOrigin callOrigin) {
        origin = callOrigin;
    }

    /** Reads -32 to 127 if it takes one byte, as most integers do; {@link #NONE} otherwise, and nothing is read. */
    int trySmall() {
        int at = position;
        if (at < end && buffer[at] >= -32) {
            position = at + 1;
            return buffer[at];
        }
        return NONE;
    }

    /** Reads 0 to 127 if it takes one byte; {@link #NONE} otherwise, and nothing is read. */
    int tryPositive() {
        int at = position;
        if (at < end && buffer[at] >= 0) {
            position = at + 1;
            return buffer[at];
        }
        return NONE;
    }

    /** Reads the header of a string; its bytes are there, from {@link #position} on. */
    int beginText(int at) {
        byte format = formatAt(at);
        if (!MessageFormat.isFixStr(format)) {
            return beginLongText(at, format);
        }
        return beginTextBody(at, 1, format & 0x1f);
    }

    private int beginLongText(int at, byte format) {
        return switch (format) {
            case MessageFormat.STR8 -> beginTextBody(at, 2, lengthAt(at, 1));
            case MessageFormat.STR16 -> beginTextBody(at, 3, lengthAt(at, 2));
            case MessageFormat.STR32 -> beginTextBody(at, 5, lengthAt(at, 4));
            default -> throw unexpected(at, "a string");
        };
    }

    void checkUtf8(int from, int to) {
        int malformed = Utf8.firstMalformed(buffer, from, to);
        if (malformed >= 0) {
            throw failure(Kind.ENCODING, malformed, "text is not UTF-8");
        }
    }

    int enter(int at, long count, int bytesEach, byte kind) {
        claim(at, count, bytesEach);
        if (!path.enter(kind)) {
            throw tooDeep(at);
        }
        return (int) count;
    }

    /** Enters a map or an object; nil is refused. */
    int enterEntries(int at, byte kind) {
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

    /** Takes that many values out of the message's allowance; their bytes must be there. */
    void claim(int at, long count, int bytesEach) {
        checkClaim(at, count, bytesEach);
        if (count > elementsLeft) {
            throw tooMany(at, "the message has more elements", "elements", limits.elements());
        }
        elementsLeft -= (int) count;
    }

    void checkClaim(int at, long count, int bytesEach) {
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

    /** Moves behind a header of {@code header} bytes; {@code length} bytes of a string are there then. */
    int beginTextBody(int at, int header, long length) {
        return beginBody(at, header, length, "textBytes", limits.textBytes());
    }

    /** Moves behind a header of {@code header} bytes; {@code length} bytes are there then. */
    int beginBinaryBody(int at, int header, long length) {
        return beginBody(at, header, length, "binaryBytes", limits.binaryBytes());
    }

    private int beginBody(int at, int header, long length, String limitName, int limit) {
        int from = at + header;
        if (length > end - from) {
            throw failure(Kind.TRUNCATED, at, "expected " + length + " bytes" + left(from));
        }
        if (length > limit) {
            throw tooMany(at, "the value is " + length + " bytes", limitName, limit);
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

    /** The count of a list; nil is an empty one. */
    long listCountOrNil(int at, byte format) {
        if (format == MessageFormat.NIL) {
            position = at + 1;
            return 0;
        }
        long count = listCount(at, format);
        if (count < 0) {
            throw unexpected(at, "a list");
        }
        return count;
    }

    private String left(int from) {
        int left = Math.max(0, end - from);
        return ", but only " + left + (left == 1 ? " byte is left" : " bytes are left");
    }

    GuestDecodeException unexpected(int at, String expected) {
        Kind kind = buffer[at] == MessageFormat.RESERVED ? Kind.INVALID : Kind.TYPE;
        return unlike(kind, at, expected);
    }

    /** The exception for the value that starts at {@code at}, which it describes. */
    GuestDecodeException unlike(Kind kind, int at, String expected) {
        return failure(kind, at, "expected " + expected + ", found " + FoundValue.describe(buffer, at, end));
    }

    GuestDecodeException tooDeep(int at) {
        return failure(Kind.DEPTH, at, "nested too deep; MessageLimits.depth allows " + limits.depth());
    }

    GuestDecodeException tooMany(int at, String what, String limitName, int limit) {
        return failure(Kind.LIMIT, at, what + "; MessageLimits." + limitName + " allows " + limit);
    }

    /** Where the value, or the key, starts that was begun last in the innermost open list, map or object. */
    int lastStart() {
        return MessageShape.lastStart(buffer, start, position, path.depth());
    }

    /** Where the innermost open list, map or object starts. */
    int innermostStart() {
        return MessageShape.lastStart(buffer, start, position, path.depth() - 1);
    }

    GuestDecodeException failure(Kind kind, int at, String detail) {
        return new GuestDecodeException(kind, detail, place(kind, at), origin);
    }

    GuestDecodeException failure(Kind kind, int at, String detail, Throwable cause) {
        return new GuestDecodeException(kind, detail, place(kind, at), origin, cause);
    }

    private Place place(Kind kind, int at) {
        long marked = at;
        if (at < end) {
            marked = switch (kind) {
                case TRAILING -> end;
                case ENCODING -> at + 1;
                case TRUNCATED, LIMIT, DEPTH, TYPE, RANGE, DUPLICATE, MISSING, UNKNOWN, INVALID ->
                    at + MessageShape.headSize(buffer, at, end);
            };
        }
        String bytes = FoundValue.bytes(buffer, start, end, at, marked);
        return new Place(path.render(rootName(), buffer, end), at - start, bytes);
    }

    /** The path to what is being read, to be kept. */
    PathStep keepPath() {
        return path.keep(rootName(), buffer, end);
    }

    CallOrigin origin() {
        return origin;
    }

    private String rootName() {
        return switch (origin.direction().orElse("")) {
            case CallOrigin.GUEST_TO_HOST -> "request";
            case CallOrigin.HOST_TO_GUEST -> "response";
            default -> "$";
        };
    }
}
