// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal;

import io.guestwire.wasm.WasmFormatException;
import io.guestwire.wasm.WasmFormatException.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells a module from the other things that end up in files named {@code .wasm}. */
final class FileStart {

    /** Bytes of magic number and version. */
    static final int SIZE = 8;

    private static final String MAGIC = "\0asm";
    private static final int INSPECTED = 64;

    private FileStart() {}

    /** Refuses {@code bytes} unless they start with the magic number and version 1 (core specification 2.0, 5.5.16). */
    static void check(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, INSPECTED), StandardCharsets.ISO_8859_1);
        if (!start.startsWith(MAGIC)) {
            throw new WasmFormatException(
                    Kind.MALFORMED, 0, "this is not a WebAssembly module: " + looks(start, bytes.length));
        }
        if (bytes.length < SIZE) {
            throw new WasmFormatException(
                    Kind.MALFORMED, bytes.length, "the module is cut off after " + bytes.length + " bytes");
        }
        checkVersion(start.substring(MAGIC.length(), SIZE));
    }

    private static void checkVersion(String version) {
        if (version.equals("\1\0\0\0")) {
            return;
        }
        if (version.startsWith("\1\0", 2)) {
            throw new WasmFormatException(
                    Kind.MALFORMED,
                    MAGIC.length(),
                    "this is a WebAssembly component; a core module is needed (`wasm-tools component unbundle` takes it out)");
        }
        long number = 0;
        for (int i = version.length() - 1; i >= 0; i--) {
            number = number << Byte.SIZE | version.charAt(i);
        }
        throw new WasmFormatException(
                Kind.MALFORMED, MAGIC.length(), "version " + number + " of the binary format is unknown, 1 is known");
    }

    private static String looks(String start, int length) {
        if (length == 0) {
            return "it is empty";
        }
        if (MAGIC.startsWith(start)) {
            return "it is cut off after " + length + " bytes";
        }
        for (Signature signature : Signature.values()) {
            if (start.startsWith(signature.start)) {
                return signature.looks;
            }
        }
        String text = start.strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("(module")
                || text.startsWith("(component")
                || text.startsWith(";;")
                || text.startsWith("(;")) {
            return "it looks like WebAssembly text; `wat2wasm` turns it into a module";
        }
        if (text.startsWith("<")) {
            return "it looks like HTML or XML, perhaps the error page of a download";
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            return "it looks like JSON";
        }
        return "it does not start with the bytes 00 61 73 6d";
    }

    /** Starts of files; text is compared byte for byte. */
    private enum Signature {
        GZIP("\u001f\u008b", "it looks like gzip data; decompress it first"),
        ZSTD("\u0028\u00b5\u002f\u00fd", "it looks like zstd data; decompress it first"),
        ZIP("PK\u0003\u0004", "it looks like a zip or jar file"),
        LFS("version https://git-lfs", "it looks like a Git LFS pointer; `git lfs pull` fetches the file itself"),
        ELF("\u007fELF", "it looks like an ELF program or library, built for a machine and not for `wasm32`"),
        MACH_O(
                "\u00cf\u00fa\u00ed\u00fe",
                "it looks like a Mach-O program or library, built for a machine and not for `wasm32`"),
        CLASS_OR_FAT_MACH_O("\u00ca\u00fe\u00ba\u00be", "it looks like a Java class or a Mach-O program"),
        PE("MZ", "it looks like a Windows program or library, built for a machine and not for `wasm32`"),
        ARCHIVE("!<arch>", "it looks like a static library (`.a` or `.rlib`); link it into a module first"),
        BITCODE("BC\u00c0\u00de", "it looks like LLVM bitcode"),
        BASE64("AGFzb", "it looks like a module in Base64; decode it first"),
        UTF_8_MARK("\u00ef\u00bb\u00bf", "it looks like text with a byte order mark"),
        UTF_16("\u00ff\u00fe", "it looks like UTF-16 text"),
        SCRIPT("#!", "it looks like a script");

        private final String start;
        private final String looks;

        Signature(String start, String looks) {
            this.start = start;
            this.looks = looks;
        }
    }
}
