// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes guests that would be too long as text: one {@code __guest_call} with a given body, and a memory. */
final class TestModule {
    private static final int I32 = 0x7f;

    private TestModule() {}

    /** A guest whose {@code __guest_call} has so many locals of type {@code i64} and these instructions. */
    static byte[] withGuestCall(int locals, byte[] instructions) {
        ByteArrayOutputStream module = new ByteArrayOutputStream();
        module.writeBytes(new byte[] {0, 'a', 's', 'm', 1, 0, 0, 0});
        section(module, 1, bytes(1, 0x60, 2, I32, I32, 1, I32));
        section(module, 3, bytes(1, 0));
        section(module, 5, bytes(1, 0, 1));
        ByteArrayOutputStream exports = new ByteArrayOutputStream();
        exports.write(2);
        export(exports, "memory", 2);
        export(exports, "__guest_call", 0);
        section(module, 7, exports.toByteArray());
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(1);
        unsigned(body, locals);
        body.write(0x7e);
        body.writeBytes(instructions);
        body.write(0x0b);
        ByteArrayOutputStream code = new ByteArrayOutputStream();
        code.write(1);
        unsigned(code, body.size());
        code.writeBytes(body.toByteArray());
        section(module, 10, code.toByteArray());
        return module.toByteArray();
    }

    /** A module that imports {@code wapc.__host_response_len} so many times; it need not link. */
    static byte[] withImports(int count) {
        ByteArrayOutputStream module = new ByteArrayOutputStream();
        module.writeBytes(new byte[] {0, 'a', 's', 'm', 1, 0, 0, 0});
        section(module, 1, bytes(1, 0x60, 0, 1, I32));
        ByteArrayOutputStream imports = new ByteArrayOutputStream();
        unsigned(imports, count);
        for (int i = 0; i < count; i++) {
            name(imports, "wapc");
            name(imports, "__host_response_len");
            imports.writeBytes(bytes(0, 0));
        }
        section(module, 2, imports.toByteArray());
        return module.toByteArray();
    }

    static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static void export(ByteArrayOutputStream out, String name, int kind) {
        name(out, name);
        out.write(kind);
        out.write(0);
    }

    private static void name(ByteArrayOutputStream out, String name) {
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        out.write(utf8.length);
        out.writeBytes(utf8);
    }

    private static void section(ByteArrayOutputStream out, int id, byte[] content) {
        out.write(id);
        unsigned(out, content.length);
        out.writeBytes(content);
    }

    private static void unsigned(ByteArrayOutputStream out, int value) {
        int rest = value;
        while (rest >= 0x80) {
            out.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
