// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.wasm.WasmLimits;
import io.guestwire.wasm.WasmModuleInfo;
import io.guestwire.wasm.WasmReader;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Sections written byte by byte; an empty program of 0.2.83 is eight empty lists, a crate's name and a missing text. */
class BindgenSectionTest {

    private static final byte[] EMPTY = {0, 0, 0, 0, 0, 0, 0, 1, 'a', 0};

    @Test
    void readsAnEmptyProgram() {
        assertThat(read(chunk("0.2.83", EMPTY)).version()).hasToString("0.2.83");
    }

    @Test
    void ignoresTheCommitBehindAVersion() {
        assertThat(read(chunk("0.2.83 (abc1234)", EMPTY)).version()).hasToString("0.2.83");
    }

    @Test
    void acceptsPaddedNumbers() {
        byte[] padded = {(byte) 0x80, (byte) 0x80, (byte) 0x80, (byte) 0x80, 0, 0, 0, 0, 0, 0, 0, 1, 'a', 0};
        assertThat(read(chunk("0.2.83", padded)).resolve(none -> new int[0]).functions())
                .isEmpty();
    }

    @Test
    void refusesNumbersOfMoreThan32Bits() {
        byte[] large = {(byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0x1f};
        refuses(chunk("0.2.83", large), "`Program.exports` has more than 32 bits");
    }

    @Test
    void refusesBytesBehindAProgram() {
        byte[] longer = {0, 0, 0, 0, 0, 0, 0, 1, 'a', 0, 0};
        refuses(chunk("0.2.83", longer), "1 bytes are left behind a program");
    }

    @Test
    void refusesTruthThatIsNeither0Nor1() {
        byte[] two = {0, 0, 0, 0, 0, 0, 0, 1, 'a', 2};
        refuses(chunk("0.2.83", two), "`Program.package_json` is neither 0 nor 1 but 2");
    }

    @Test
    void refusesMoreElementsThanBytes() {
        byte[] many = {(byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0x0f};
        refuses(chunk("0.2.83", many), "`Program.exports` says 4294967295 elements, 0 bytes are left");
    }

    @Test
    void refusesAlternativesThatAreNone() {
        byte[] import9 = {0, 0, 1, 0, 0, 9};
        refuses(chunk("0.2.83", import9), "`ImportKind` has 4 alternatives, 9 is none of them");
    }

    @Test
    void refusesTextThatIsNotUtf8() {
        byte[] name = {0, 0, 0, 0, 0, 0, 0, 1, (byte) 0xff, 0};
        refuses(chunk("0.2.83", name), "`Program.unique_crate_identifier` is not UTF-8");
    }

    @Test
    void refusesTwoVersionsInOneModule() {
        byte[] newer = {0, 0, 0, 0, 0, 0, 0, 1, 'a', 0, 0};
        refuses(join(chunk("0.2.83", EMPTY), chunk("0.2.84", newer)), "0.2.83 and 0.2.84 are linked together");
    }

    @Test
    void refusesAVersionThatIsNone() {
        refuses(chunk("next", EMPTY), "the section says `next` where a version should be");
    }

    @Test
    void refusesVersionsThatAreTooOld() {
        refuses(chunk("0.2.73", EMPTY), "0.2.74 is the oldest version that is read");
    }

    @Test
    void namesBothVersionsWhenANewerOneIsDifferent() {
        byte[] different = {7};
        refuses(
                chunk("0.3.0", different),
                "built with wasm-bindgen 0.3.0, the newest version that is known here is 0.2.130");
    }

    @Test
    void refusesAnEmptySection() {
        refuses(new byte[0], "is empty");
    }

    @Test
    void refusesALengthBehindTheEnd() {
        refuses(new byte[] {1, 0, 0, (byte) 0x80, 0}, "says 2147483649 bytes, 1 are left");
    }

    @Test
    void hasNoSectionInOtherModules() {
        byte[] module = {0, 'a', 's', 'm', 1, 0, 0, 0};
        WasmModuleInfo info = WasmReader.read(module, WasmLimits.defaults());
        assertThat(BindgenSection.read(info, module)).isEmpty();
    }

    private static void refuses(byte[] section, String message) {
        assertThatThrownBy(() -> read(section))
                .isInstanceOf(BindgenFormatException.class)
                .hasMessageContaining(message);
    }

    private static BindgenSection read(byte[] section) {
        byte[] module = Sections.module(section);
        return BindgenSection.read(WasmReader.read(module, WasmLimits.defaults()), module)
                .orElseThrow();
    }

    private static byte[] chunk(String version, byte[] program) {
        String json = "{\"schema_version\":\"0.2.83\",\"version\":\"" + version + "\"}";
        byte[] header = json.getBytes(StandardCharsets.UTF_8);
        return join(sized(header), sized(program));
    }

    private static byte[] sized(byte[] bytes) {
        return join(new byte[] {(byte) bytes.length, 0, 0, 0}, bytes);
    }

    private static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }
}
