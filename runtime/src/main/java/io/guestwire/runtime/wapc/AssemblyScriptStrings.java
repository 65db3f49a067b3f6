// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.wapc;

import io.guestwire.runtime.engine.GuestMemory;
import java.nio.charset.StandardCharsets;

/** Reads the strings of AssemblyScript's runtime: UTF-16LE, with the size in bytes in the four bytes before them. */
final class AssemblyScriptStrings {
    private static final int SIZE_BYTES = 4;

    private AssemblyScriptStrings() {}

    /** The string at a pointer, cut to so many bytes; a fixed text when there is none. */
    static String read(GuestMemory memory, int pointer, int mostBytes) {
        if (Integer.toUnsignedLong(pointer) < SIZE_BYTES || !memory.holds(pointer - SIZE_BYTES, SIZE_BYTES)) {
            return "(no text)";
        }
        int size = memory.readInt(pointer - SIZE_BYTES);
        if (!memory.holds(pointer, size)) {
            return "(no text)";
        }
        byte[] text = new byte[(int) Math.min(Integer.toUnsignedLong(size), mostBytes)];
        memory.read(pointer, text, 0, text.length);
        return new String(text, StandardCharsets.UTF_16LE);
    }
}
