// SPDX-License-Identifier: Apache-2.0
package io.guestwire.inspector;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Modules that tests inspect. */
final class Modules {

    private Modules() {}

    static byte[] read(String resource) {
        try (InputStream in = Modules.class.getResourceAsStream("/" + resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A module that does nothing but import one function without parameters. */
    static byte[] importing(String module, String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0, 'a', 's', 'm', 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 2});
        out.write(module.length() + name.length() + 5);
        out.write(1);
        text(out, module);
        text(out, name);
        out.writeBytes(new byte[] {0, 0});
        return out.toByteArray();
    }

    /**
     * A module of 0.2.83 that exports {@code f}, a function without parameters or result, and a function that describes it.
     *
     * @param body instructions of that function; 0 is the import {@code __wbindgen_describe}, 1 another import
     */
    static byte[] describing(int... body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0, 'a', 's', 'm', 1, 0, 0, 0});
        section(out, 1, bytes(2, 0x60, 0, 0, 0x60, 1, 0x7f, 0));
        section(
                out,
                2,
                join(
                        bytes(2),
                        name("__wbindgen_placeholder__"),
                        name("__wbindgen_describe"),
                        bytes(0, 1),
                        name("env"),
                        name("other"),
                        bytes(0, 0)));
        section(out, 3, bytes(2, 0, 0));
        section(out, 5, bytes(1, 0, 1));
        section(
                out,
                7,
                join(
                        bytes(3),
                        name("memory"),
                        bytes(2, 0),
                        name("f"),
                        bytes(0, 2),
                        name("__wbindgen_describe_f"),
                        bytes(0, 3)));
        section(out, 10, join(bytes(2, 2, 0, 0x0b), sized(join(bytes(0), bytes(body), bytes(0x0b)))));
        byte[] header = "{\"schema_version\":\"0.2.83\",\"version\":\"0.2.83\"}".getBytes(StandardCharsets.UTF_8);
        byte[] program = join(
                bytes(1, 0, 0, 0, 0, 0),
                name("f"),
                bytes(0, 0, 1, 1, 0, 0),
                bytes(0, 0, 0, 0, 0, 0),
                name("a"),
                bytes(0));
        section(
                out,
                0,
                join(
                        name("__wasm_bindgen_unstable"),
                        bytes(header.length, 0, 0, 0),
                        header,
                        bytes(program.length, 0, 0, 0),
                        program));
        return out.toByteArray();
    }

    private static void section(ByteArrayOutputStream out, int id, byte[] contents) {
        out.write(id);
        out.writeBytes(sized(contents));
    }

    /** At most 16,383 bytes. */
    private static byte[] sized(byte[] bytes) {
        return join(bytes(bytes.length & 0x7f | 0x80, bytes.length >> 7), bytes);
    }

    private static byte[] name(String name) {
        return join(bytes(name.length()), name.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(int... bytes) {
        byte[] narrow = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            narrow[i] = (byte) bytes[i];
        }
        return narrow;
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static void text(ByteArrayOutputStream out, String text) {
        out.write(text.length());
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The module with every occurrence of a text replaced by one of the same length. */
    static byte[] renamed(byte[] module, String from, String to) {
        String text = new String(module, StandardCharsets.ISO_8859_1);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }
}
