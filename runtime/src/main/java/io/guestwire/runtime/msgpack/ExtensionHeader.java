// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

/** The header of an extension: a format with its length, and the byte of its type, which stands before the data. */
final class ExtensionHeader {
    /** Answered for a value that is no extension. */
    static final int NONE = -1;

    private ExtensionHeader() {}

    /** Moves behind the header, to the data that is there then; returns its length, or {@link #NONE} and does not move. */
    static int begin(MessageInput in, int at, byte format) {
        return switch (format) {
            case MessageFormat.FIXEXT1 -> in.beginBinaryBody(at, 2, 1);
            case MessageFormat.FIXEXT2 -> in.beginBinaryBody(at, 2, 2);
            case MessageFormat.FIXEXT4 -> in.beginBinaryBody(at, 2, 4);
            case MessageFormat.FIXEXT8 -> in.beginBinaryBody(at, 2, 8);
            case MessageFormat.FIXEXT16 -> in.beginBinaryBody(at, 2, 16);
            case MessageFormat.EXT8 -> in.beginBinaryBody(at, 3, in.lengthAt(at, 1));
            case MessageFormat.EXT16 -> in.beginBinaryBody(at, 4, in.lengthAt(at, 2));
            case MessageFormat.EXT32 -> in.beginBinaryBody(at, 6, in.lengthAt(at, 4));
            default -> NONE;
        };
    }

    /** The shortest header for data of that length. */
    static byte[] encode(byte type, int length) {
        if (length >= 1 && length <= 16 && Integer.bitCount(length) == 1) {
            return new byte[] {(byte) (MessageFormat.FIXEXT1 + Integer.numberOfTrailingZeros(length)), type};
        }
        if (length <= 0xff) {
            return new byte[] {MessageFormat.EXT8, (byte) length, type};
        }
        if (length <= 0xffff) {
            return new byte[] {MessageFormat.EXT16, (byte) (length >> Byte.SIZE), (byte) length, type};
        }
        byte[] header = new byte[6];
        header[0] = MessageFormat.EXT32;
        Bytes.putInt(header, 1, length);
        header[5] = type;
        return header;
    }

    /** The type of the extension whose data the input stands at. */
    static byte type(MessageInput in) {
        return in.buffer[in.position - 1];
    }
}
