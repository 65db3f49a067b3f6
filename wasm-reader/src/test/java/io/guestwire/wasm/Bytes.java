// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes put one behind the other, in the encodings of the binary format. */
final class Bytes {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    static Bytes of(int... bytes) {
        return new Bytes().add(bytes);
    }

    Bytes add(int... bytes) {
        for (int each : bytes) {
            out.write(each);
        }
        return this;
    }

    Bytes add(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    Bytes add(Bytes bytes) {
        return add(bytes.toArray());
    }

    Bytes repeat(int times, int... bytes) {
        for (int i = 0; i < times; i++) {
            add(bytes);
        }
        return this;
    }

    /** Adds the shortest unsigned LEB128 form. */
    Bytes unsigned(long value) {
        long rest = value;
        while (rest >>> 7 != 0) {
            out.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
        return this;
    }

    Bytes name(String name) {
        return sized(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds {@code bytes} behind their number. */
    Bytes sized(byte[] bytes) {
        return unsigned(bytes.length).add(bytes);
    }

    Bytes sized(Bytes bytes) {
        return sized(bytes.toArray());
    }

    byte[] toArray() {
        return out.toByteArray();
    }
}
