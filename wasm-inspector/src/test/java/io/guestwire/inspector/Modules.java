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
