// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import static io.guestwire.wasm.ModuleBuilder.END;
import static io.guestwire.wasm.ModuleBuilder.I32;
import static io.guestwire.wasm.ReadAssert.read;
import static io.guestwire.wasm.ReadAssert.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.wasm.WasmFormatException.Kind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValidityTest {

    private static final int[] NONE = {};

    private static ModuleBuilder function(int... instructions) {
        return new ModuleBuilder().type(NONE).function(0, instructions);
    }

    static Stream<Arguments> indexesWithoutOwner() {
        return Stream.of(
                Arguments.of("type", new ModuleBuilder().type(NONE).importFunction("m", "f", 1)),
                Arguments.of("type", new ModuleBuilder().section(SectionKind.FUNCTION, 1, 0)),
                Arguments.of("type", function(0x02, 0x01, END)),
                Arguments.of("type", new ModuleBuilder().type(NONE).table(1).function(0, 0x11, 1, 0)),
                Arguments.of("function", function(0x10, 1)),
                Arguments.of("function", new ModuleBuilder().export("f", ExternalKind.FUNCTION, 0)),
                Arguments.of("function", new ModuleBuilder().section(SectionKind.START, 0)),
                Arguments.of(
                        "function", new ModuleBuilder().table(1).entry(SectionKind.ELEMENT, 0, 0x41, 0, END, 1, 7)),
                Arguments.of("table", function(0x25, 0)),
                Arguments.of("table", new ModuleBuilder().export("t", ExternalKind.TABLE, 0)),
                Arguments.of("table", function(0x11, 0, 0)),
                Arguments.of("memory", function(0x3f, 0)),
                Arguments.of("memory", new ModuleBuilder().export("m", ExternalKind.MEMORY, 0)),
                Arguments.of("global", function(0x23, 0)),
                Arguments.of("global", new ModuleBuilder().export("g", ExternalKind.GLOBAL, 0)),
                Arguments.of("global", new ModuleBuilder().entry(SectionKind.GLOBAL, I32, 0, 0x23, 0, END)),
                Arguments.of("local", function(0x20, 0)),
                Arguments.of("label", function(0x0c, 1)),
                Arguments.of("label", function(0x41, 0, 0x0e, 1, 0, 1)),
                Arguments.of("element segment", function(0xfc, 0x0d, 0)),
                Arguments.of(
                        "data segment",
                        new ModuleBuilder()
                                .section(SectionKind.DATA_COUNT, 0)
                                .type(NONE)
                                .function(0, 0xfc, 0x09, 0)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("indexesWithoutOwner")
    void refusesAnIndexThatNothingHas(String what, ModuleBuilder module) {
        assertThat(refused(Kind.INVALID, module)).hasMessageMatching(what + " \\d+ does not exist, there are \\d+ .*");
    }

    @Test
    void seesTheParametersAsLocals() {
        read(new ModuleBuilder().type(new int[] {I32}).function(0, Bytes.of(1, 2, I32, 0x20, 2, 0x1a, END)));
    }

    static Stream<Arguments> brokenBodies() {
        return Stream.of(
                Arguments.of("no end", Bytes.of(0, 0x01)),
                Arguments.of("block without end", Bytes.of(0, 0x02, 0x40, END)),
                Arguments.of("instructions behind the end", Bytes.of(0, END, 0x01)),
                Arguments.of("two ends", Bytes.of(0, END, END)),
                Arguments.of("else without if", Bytes.of(0, 0x05, END)),
                Arguments.of("else in a block", Bytes.of(0, 0x02, 0x40, 0x05, END, END)),
                Arguments.of("second else", Bytes.of(0, 0x41, 0, 0x04, 0x40, 0x05, 0x05, END, END)),
                Arguments.of("unknown instruction", Bytes.of(0, 0x27, END)),
                Arguments.of("unknown instruction with prefix", Bytes.of(0, 0xfc, 0x7f, END)),
                Arguments.of("prefix alone", Bytes.of(0, 0xfc)),
                Arguments.of("constant cut off", Bytes.of(0, 0x44, 0, 0, END)),
                Arguments.of("unknown block type", Bytes.of(0, 0x02, 0x41, END, END)),
                Arguments.of("unknown type of locals", Bytes.of(1, 1, 0x40, END)),
                Arguments.of("body without locals", new Bytes()),
                Arguments.of("data without data count", Bytes.of(0, 0xfc, 0x09, 0, END)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenBodies")
    void refusesABrokenBody(String what, Bytes body) {
        refused(Kind.MALFORMED, new ModuleBuilder().type(NONE).function(0, body));
    }

    @Test
    void refusesAnAlignmentAboveTheWidthOfTheAccess() {
        ModuleBuilder module = new ModuleBuilder().type(NONE).memory(1).function(0, 0x41, 0, 0x28, 3, 0, 0x1a);

        assertThat(refused(Kind.INVALID, module))
                .hasMessageStartingWith("an alignment of 2^3 for an access of 2^2 bytes");
    }

    @Test
    void refusesAnAccessWithoutAMemory() {
        assertThat(refused(Kind.INVALID, function(0x41, 0, 0x28, 2, 0, 0x1a)))
                .hasMessageStartingWith("there is no memory");
    }

    @Test
    void refusesAStartFunctionThatTakesArguments() {
        ModuleBuilder module =
                new ModuleBuilder().type(new int[] {I32}).function(0).section(SectionKind.START, 0);

        assertThat(refused(Kind.INVALID, module)).hasMessageContaining("(i32) -> ()");
    }

    @Test
    void refusesACallInAConstantExpression() {
        ModuleBuilder module = new ModuleBuilder().entry(SectionKind.GLOBAL, I32, 0, 0x10, 0, END);

        assertThat(refused(Kind.INVALID, module)).hasMessageContaining("constant expression");
    }

    @Test
    void refusesAConstantExpressionThatDependsOnAMutableGlobal() {
        ModuleBuilder module = new ModuleBuilder()
                .entry(SectionKind.GLOBAL, I32, 1, 0x41, 0, END)
                .entry(SectionKind.GLOBAL, I32, 0, 0x23, 0, END);

        assertThat(refused(Kind.INVALID, module)).hasMessageContaining("mutable");
    }

    @Test
    void refusesASelectWithTwoTypes() {
        refused(Kind.INVALID, function(0x1c, 2, I32, I32));
    }

    @Test
    void refusesADataSegmentWithoutAMemory() {
        refused(Kind.INVALID, new ModuleBuilder().entry(SectionKind.DATA, 0, 0x41, 0, END, 0));
    }

    @Test
    void refusesAnElementSegmentWithoutATable() {
        refused(Kind.INVALID, new ModuleBuilder().entry(SectionKind.ELEMENT, 0, 0x41, 0, END, 0));
    }

    @Test
    void refusesTwoExportsOfOneName() {
        ModuleBuilder module = new ModuleBuilder()
                .memory(1)
                .export("same", ExternalKind.MEMORY, 0)
                .export("same", ExternalKind.MEMORY, 0);

        assertThat(refused(Kind.MALFORMED, module)).hasMessageStartingWith("two exports are named `same`");
    }

    @Test
    void namesTheFunctionThatIsBroken() {
        ModuleBuilder module =
                function(0x27).custom("name", Bytes.of(1).sized(Bytes.of(1, 0).name("cuckoo::insert")));

        assertThat(refused(Kind.MALFORMED, module))
                .hasMessageContaining("0x27 is not an instruction (function 0 `cuckoo::insert`, byte 0x");
    }
}
