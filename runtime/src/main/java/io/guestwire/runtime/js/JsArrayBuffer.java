// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import java.util.Objects;

/** A JavaScript {@code ArrayBuffer}: bytes that typed arrays look at, kept here or elsewhere. */
public final class JsArrayBuffer extends JsObject {
    /** Where a buffer's bytes are. Places are checked by the caller, against {@link #length}. */
    public interface Storage {
        /** How many bytes there are; may grow. */
        int length();

        /** Copies bytes out. */
        void read(int offset, byte[] target, int start, int count);

        /** Copies bytes in. */
        void write(int offset, byte[] source, int start, int count);
    }

    private record Bytes(byte[] bytes) implements Storage {
        @Override
        public int length() {
            return bytes.length;
        }

        @Override
        public void read(int offset, byte[] target, int start, int count) {
            System.arraycopy(bytes, offset, target, start, count);
        }

        @Override
        public void write(int offset, byte[] source, int start, int count) {
            System.arraycopy(source, start, bytes, offset, count);
        }
    }

    private final Storage storage;

    private JsArrayBuffer(Storage storage) {
        this.storage = storage;
    }

    /** A new buffer of zeros. */
    public static JsArrayBuffer ofLength(int length) {
        return new JsArrayBuffer(new Bytes(new byte[length]));
    }

    /** A buffer over this very array. */
    public static JsArrayBuffer over(byte[] bytes) {
        return new JsArrayBuffer(new Bytes(Objects.requireNonNull(bytes, "bytes")));
    }

    /** A buffer over bytes that live elsewhere, such as a guest's memory. */
    public static JsArrayBuffer over(Storage storage) {
        return new JsArrayBuffer(Objects.requireNonNull(storage, "storage"));
    }

    @Override
    public String className() {
        return "ArrayBuffer";
    }

    /** How many bytes there are. */
    public int byteLength() {
        return storage.length();
    }

    /**
     * A copy of some bytes.
     *
     * @throws IndexOutOfBoundsException if there are not as many
     */
    public byte[] read(int offset, int count) {
        Objects.checkFromIndexSize(offset, count, storage.length());
        byte[] bytes = new byte[count];
        storage.read(offset, bytes, 0, count);
        return bytes;
    }

    /**
     * Replaces bytes.
     *
     * @throws IndexOutOfBoundsException if the buffer ends before they do
     */
    public void write(int offset, byte[] bytes) {
        Objects.checkFromIndexSize(offset, bytes.length, storage.length());
        storage.write(offset, bytes, 0, bytes.length);
    }

    @Override
    public JsValue get(String name) {
        return name.equals("byteLength") ? JsValue.of(byteLength()) : super.get(name);
    }
}
