// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import io.guestwire.wasm.CustomSection;
import io.guestwire.wasm.WasmLimits;
import io.guestwire.wasm.WasmReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Modules that hold one custom section and nothing else. */
final class Sections {

    private Sections() {}

    static byte[] module(byte[] section) {
        byte[] name = BindgenSection.NAME.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0, 'a', 's', 'm', 1, 0, 0, 0, 0});
        int left = section.length + name.length + 1;
        while (left > 0x7f) {
            out.write(left & 0x7f | 0x80);
            left >>>= 7;
        }
        out.write(left);
        out.write(name.length);
        out.writeBytes(name);
        out.writeBytes(section);
        return out.toByteArray();
    }

    /** The section of a real module. */
    static byte[] of(String resource) {
        try (InputStream in = Sections.class.getResourceAsStream("/bindgen/" + resource)) {
            byte[] module = in.readAllBytes();
            CustomSection section = WasmReader.read(module, WasmLimits.defaults())
                    .customSection(BindgenSection.NAME)
                    .orElseThrow();
            return section.copyFrom(module);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
