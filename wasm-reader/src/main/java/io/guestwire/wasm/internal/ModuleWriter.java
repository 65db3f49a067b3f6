// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal;

import io.guestwire.wasm.Section;
import io.guestwire.wasm.SectionKind;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** Writes a module that was read before. */
public final class ModuleWriter {

    private ModuleWriter() {}

    /** Returns {@code module} with those of its {@code sections} that are not custom, their contents as they are. */
    public static byte[] copy(byte[] module, List<Section> sections) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(module.length);
        out.write(module, 0, FileStart.SIZE);
        for (Section section : sections) {
            if (section.kind() != SectionKind.CUSTOM) {
                out.write(section.kind().id());
                writeUnsigned(out, section.size());
                out.write(module, section.offset(), section.size());
            }
        }
        return out.toByteArray();
    }

    private static void writeUnsigned(ByteArrayOutputStream out, int value) {
        int rest = value;
        while (rest > 0x7f) {
            out.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
