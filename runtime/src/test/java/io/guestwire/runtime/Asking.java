// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.nio.charset.StandardCharsets;

/** Scripts for the puppet that make one host call and answer with what came of it. */
final class Asking {
    static final byte[] NOTHING = {};

    private Asking() {}

    /** Answers with the first {@code length} bytes of the host's response. */
    static byte[] script(String binding, String namespace, String operation, byte[] payload, int length) {
        return hostCall(binding, namespace, operation, payload)
                .hostResponse(0x8000)
                .respond(0x8000, length)
                .returns(1);
    }

    /** The start of a script: the host call alone. */
    static Script hostCall(String binding, String namespace, String operation, byte[] payload) {
        return new Script()
                .data(binding + namespace + operation)
                .data(payload)
                .hostCallOfData(size(binding), size(namespace), size(operation), payload.length);
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The text that the host responds with, of {@code length} ASCII characters, at most 31. */
    static String answer(Guest guest, String binding, String namespace, String operation, int length) {
        return new MessageReader(guest.call("op", script(binding, namespace, operation, NOTHING, length + 1)))
                .readString();
    }

    /** The error text that the host gives. */
    static String error(Guest guest, String namespace, String operation, byte[] payload) {
        return error(guest, "", namespace, operation, payload);
    }

    /** The error text that the host gives. */
    static String error(Guest guest, String binding, String namespace, String operation, byte[] payload) {
        byte[] script = hostCall(binding, namespace, operation, payload)
                .fill(0x8000, 0, 1100)
                .hostError(0x8000)
                .respond(0x8000, 1100)
                .returns(1);
        String text = new String(guest.call("op", script), StandardCharsets.UTF_8);
        return text.substring(0, text.indexOf('\0'));
    }

    /** A message that is a string. */
    static byte[] text(String value) {
        MessageWriter writer = new MessageWriter();
        writer.writeString(value);
        return writer.toByteArray();
    }

    /** A dispatcher of one operation that answers with a text. */
    static Served answering(String namespace, String name, String answer) {
        return Served.with(namespace, name, call -> call.response().writeString(answer));
    }
}
