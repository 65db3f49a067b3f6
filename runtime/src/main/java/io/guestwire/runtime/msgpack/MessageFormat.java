// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

/** The first bytes of MessagePack values (https://github.com/msgpack/msgpack/blob/master/spec.md). */
final class MessageFormat {
    static final int FIXMAP = 0x80;
    static final int FIXARRAY = 0x90;
    static final int FIXSTR = 0xa0;
    static final byte NIL = (byte) 0xc0;
    /** Never used by MessagePack. */
    static final byte RESERVED = (byte) 0xc1;

    static final byte FALSE = (byte) 0xc2;
    static final byte TRUE = (byte) 0xc3;
    static final byte BIN8 = (byte) 0xc4;
    static final byte BIN16 = (byte) 0xc5;
    static final byte BIN32 = (byte) 0xc6;
    static final byte EXT8 = (byte) 0xc7;
    static final byte EXT16 = (byte) 0xc8;
    static final byte EXT32 = (byte) 0xc9;
    static final byte FLOAT32 = (byte) 0xca;
    static final byte FLOAT64 = (byte) 0xcb;
    static final byte UINT8 = (byte) 0xcc;
    static final byte UINT16 = (byte) 0xcd;
    static final byte UINT32 = (byte) 0xce;
    static final byte UINT64 = (byte) 0xcf;
    static final byte INT8 = (byte) 0xd0;
    static final byte INT16 = (byte) 0xd1;
    static final byte INT32 = (byte) 0xd2;
    static final byte INT64 = (byte) 0xd3;
    static final byte FIXEXT1 = (byte) 0xd4;
    static final byte FIXEXT2 = (byte) 0xd5;
    static final byte FIXEXT4 = (byte) 0xd6;
    static final byte FIXEXT8 = (byte) 0xd7;
    static final byte FIXEXT16 = (byte) 0xd8;
    static final byte STR8 = (byte) 0xd9;
    static final byte STR16 = (byte) 0xda;
    static final byte STR32 = (byte) 0xdb;
    static final byte ARRAY16 = (byte) 0xdc;
    static final byte ARRAY32 = (byte) 0xdd;
    static final byte MAP16 = (byte) 0xde;
    static final byte MAP32 = (byte) 0xdf;

    private static final int FIRST_NAMED = 0xc0;
    private static final String[] NAMES = {
        "nil",
        "the reserved byte 0xc1",
        "false",
        "true",
        "binary",
        "binary",
        "binary",
        "an extension",
        "an extension",
        "an extension",
        "a 32-bit float",
        "a 64-bit float",
        "an integer",
        "an integer",
        "an integer",
        "an integer",
        "an integer",
        "an integer",
        "an integer",
        "an integer",
        "an extension",
        "an extension",
        "an extension",
        "an extension",
        "an extension",
        "a string",
        "a string",
        "a string",
        "a list",
        "a list",
        "a map",
        "a map"
    };

    private MessageFormat() {}

    static boolean isFixMap(byte format) {
        return (format & 0xf0) == FIXMAP;
    }

    static boolean isFixArray(byte format) {
        return (format & 0xf0) == FIXARRAY;
    }

    static boolean isFixStr(byte format) {
        return (format & 0xe0) == FIXSTR;
    }

    static boolean isString(byte format) {
        return isFixStr(format) || format >= STR8 && format <= STR32;
    }

    static boolean isInteger(byte format) {
        return format >= -32 || format >= UINT8 && format <= INT64;
    }

    /** What a value that starts with this byte is, for messages: "a string", "nil", ... */
    static String describe(byte format) {
        if (format >= -32) {
            return "an integer";
        }
        if (isFixMap(format)) {
            return "a map";
        }
        if (isFixArray(format)) {
            return "a list";
        }
        return isFixStr(format) ? "a string" : NAMES[(format & 0xff) - FIRST_NAMED];
    }
}
