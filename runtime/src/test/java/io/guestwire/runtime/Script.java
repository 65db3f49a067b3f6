// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A request that tells {@code puppet.wasm} what to do: its commands, then data that they may point to. */
final class Script {
    /** Where the guest has its request, and so where the commands start. */
    static final int BASE = 0x1000;

    /** Where the data starts in the guest's memory. */
    static final int DATA = 0x2000;

    /** The size of the guest's memory. */
    static final int MEMORY = 0x10000;

    static final int HOST_CALL_RESULT = 0x10;
    static final int RESPONSE_LENGTH = 0x14;
    static final int ERROR_LENGTH = 0x18;
    static final int OTHER_RESULT = 0x1c;

    private final ByteArrayOutputStream commands = new ByteArrayOutputStream();
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();

    private Script add(int code, int... arguments) {
        ByteBuffer command =
                ByteBuffer.allocate(36).order(ByteOrder.LITTLE_ENDIAN).putInt(code);
        for (int argument : arguments) {
            command.putInt(argument);
        }
        commands.writeBytes(command.array());
        return this;
    }

    /** Ends the call with this result. */
    byte[] returns(int result) {
        add(0, result);
        return bytes();
    }

    /** The script without an end: it must end otherwise. */
    byte[] bytes() {
        byte[] whole = new byte[DATA - BASE + data.size()];
        if (commands.size() > DATA - BASE) {
            throw new IllegalStateException("too many commands");
        }
        System.arraycopy(commands.toByteArray(), 0, whole, 0, commands.size());
        System.arraycopy(data.toByteArray(), 0, whole, DATA - BASE, data.size());
        return whole;
    }

    Script data(String text) {
        return data(text.getBytes(StandardCharsets.UTF_8));
    }

    Script data(byte[] bytes) {
        data.writeBytes(bytes);
        return this;
    }

    Script request(int operation, int payload) {
        return add(1, operation, payload);
    }

    Script respond(int pointer, int size) {
        return add(2, pointer, size);
    }

    Script fail(int pointer, int size) {
        return add(3, pointer, size);
    }

    Script hostCall(int... pointersAndSizes) {
        return add(4, pointersAndSizes);
    }

    /** A host call whose parts are all in the data: this many bytes each, one after the other. */
    Script hostCallOfData(int binding, int namespace, int operation, int payload) {
        return hostCall(
                DATA,
                binding,
                DATA + binding,
                namespace,
                DATA + binding + namespace,
                operation,
                DATA + binding + namespace + operation,
                payload);
    }

    Script hostResponseLength() {
        return add(5);
    }

    Script hostResponse(int pointer) {
        return add(6, pointer);
    }

    Script hostErrorLength() {
        return add(7);
    }

    Script hostError(int pointer) {
        return add(8, pointer);
    }

    Script log(int pointer, int size) {
        return add(9, pointer, size);
    }

    Script grow(int pages) {
        return add(10, pages);
    }

    Script fill(int pointer, int value, int size) {
        return add(11, pointer, value, size);
    }

    Script trap() {
        return add(12);
    }

    /** Runs the script again, from its start, for ever. */
    Script startOver() {
        return add(13);
    }

    Script store(int pointer, int value) {
        return add(14, pointer, value);
    }

    Script copy(int destination, int source, int size) {
        return add(15, destination, source, size);
    }

    Script divide(int dividend, int divisor) {
        return add(16, dividend, divisor);
    }

    Script recurse() {
        return add(17);
    }
}
