// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import static io.guestwire.wasm.ReadAssert.read;
import static io.guestwire.wasm.ReadAssert.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.wasm.WasmFormatException.Kind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names that a guest chose to do harm. */
class NamesTest {

    static Stream<String> hostileNames() {
        return Stream.of(
                "",
                "class",
                "*/",
                "\\u002a/",
                "../../etc/passwd",
                "nul\0byte",
                "line\r\nINFO all is well",
                "\u001b[2J\u001b]52;c;AAAA\u0007",
                "\u202egnp.exe",
                "\u2028",
                "zero\u200bwidth",
                "\uD83D\uDE00",
                "${jndi:ldap://x}",
                "`tick`",
                "x".repeat(5_000));
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void loadsAnyName(String name) {
        WasmModuleInfo info = read(new ModuleBuilder().memory(1).export(name, ExternalKind.MEMORY, 0));

        assertThat(info.export(name)).isPresent();
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void escapesNamesInMessages(String name) {
        ModuleBuilder module = new ModuleBuilder()
                .memory(1)
                .export(name, ExternalKind.MEMORY, 0)
                .export(name, ExternalKind.MEMORY, 0);

        assertThat(refused(Kind.MALFORMED, module).getMessage())
                .matches("[\\x20-\\x7e]*")
                .hasSizeLessThan(1_000);
    }

    @Test
    void keepsNamesThatDifferInCaseApart() {
        WasmModuleInfo info = read(new ModuleBuilder()
                .memory(1)
                .export("name", ExternalKind.MEMORY, 0)
                .export("Name", ExternalKind.MEMORY, 0));

        assertThat(info.exports()).extracting(Export::name).containsExactly("name", "Name");
    }

    @Test
    void leavesLettersOfAnyLanguageReadable() {
        ModuleBuilder module = new ModuleBuilder()
                .memory(1)
                .export("größe", ExternalKind.MEMORY, 0)
                .export("größe", ExternalKind.MEMORY, 0);

        assertThat(refused(Kind.MALFORMED, module)).hasMessageContaining("`größe`");
    }

    static Stream<Bytes> notUtf8() {
        return Stream.of(
                Bytes.of(0x80),
                Bytes.of(0xc3),
                Bytes.of(0xc0, 0x80),
                Bytes.of(0xed, 0xa0, 0x80),
                Bytes.of(0xf4, 0x90, 0x80, 0x80),
                Bytes.of('a', 0xff));
    }

    @ParameterizedTest
    @MethodSource("notUtf8")
    void refusesNamesThatAreNotUtf8(Bytes name) {
        Bytes export = new Bytes().sized(name).add(2, 0);

        assertThat(refused(Kind.MALFORMED, new ModuleBuilder().memory(1).entry(SectionKind.EXPORT, export)))
                .hasMessageContaining("the name of an export is not UTF-8");
    }
}
