// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import static io.guestwire.wasm.ReadAssert.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.wasm.WasmFormatException.Kind;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileStartTest {

    static Stream<Arguments> otherFiles() {
        return Stream.of(
                text("", "it is empty"),
                text("\0as", "it is cut off after 3 bytes"),
                text("(module (func))", "WebAssembly text"),
                text("\n  ;; a guest\n(module)", "WebAssembly text"),
                text("<!DOCTYPE html><title>404</title>", "HTML"),
                text("{\"message\":\"not found\"}", "JSON"),
                text("version https://git-lfs.github.com/spec/v1\noid sha256:0", "Git LFS pointer"),
                text("AGFzbQEAAAA=", "Base64"),
                text("#!/bin/sh\n", "script"),
                text("!<arch>\n", "static library"),
                text("MZ\u0090\0", "Windows program"),
                text("hello", "does not start with the bytes 00 61 73 6d"),
                bytes("gzip data", 0x1f, 0x8b, 8, 0),
                bytes("zstd data", 0x28, 0xb5, 0x2f, 0xfd),
                bytes("zip or jar", 'P', 'K', 3, 4),
                bytes("ELF program", 0x7f, 'E', 'L', 'F'),
                bytes("Mach-O", 0xcf, 0xfa, 0xed, 0xfe),
                bytes("Java class", 0xca, 0xfe, 0xba, 0xbe),
                bytes("LLVM bitcode", 'B', 'C', 0xc0, 0xde),
                bytes("byte order mark", 0xef, 0xbb, 0xbf, '('),
                bytes("UTF-16", 0xff, 0xfe, '(', 0),
                bytes("WebAssembly component", 0, 'a', 's', 'm', 0x0d, 0, 1, 0),
                bytes("version 2 of the binary format", 0, 'a', 's', 'm', 2, 0, 0, 0),
                bytes("version 4294967295 of", 0, 'a', 's', 'm', 0xff, 0xff, 0xff, 0xff));
    }

    private static Arguments text(String content, String says) {
        return Arguments.of(content.getBytes(StandardCharsets.ISO_8859_1), says);
    }

    private static Arguments bytes(String says, int... content) {
        return Arguments.of(Bytes.of(content).toArray(), says);
    }

    @ParameterizedTest
    @MethodSource("otherFiles")
    void saysWhatTheFileLooksLike(byte[] file, String says) {
        assertThat(refused(Kind.MALFORMED, file)).hasMessageContaining(says);
    }

    @Test
    void refusesAModuleCutOffInItsVersion() {
        byte[] file = Bytes.of(0, 'a', 's', 'm', 1, 0).toArray();

        assertThat(refused(Kind.MALFORMED, file)).hasMessage("the module is cut off after 6 bytes");
    }

    @Test
    void refusesATooLargeFileBeforeLookingAtIt() {
        WasmLimits limits = WasmLimits.untrusted();

        WasmFormatException refusal = refused(Kind.SIZE, new byte[64 << 20], limits, FeaturePolicy.defaults());

        assertThat(refusal).hasMessage("the module has 67108864 bytes, 16777216 are allowed");
    }
}
