// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.runtime.GuestException;
import io.guestwire.runtime.GuestLimitException;
import io.guestwire.runtime.GuestLimits;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.GuestProtocolException;
import io.guestwire.runtime.InstanceUnusableException;
import io.guestwire.runtime.JsException;
import io.guestwire.runtime.ModuleRejectedException;
import io.guestwire.runtime.js.JsValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A guest that breaks every rule: typed exceptions, bounded memory, and no harm to the next guest. */
class HostileBindgenTest {
    private static final String PLACEHOLDER = "__wbindgen_placeholder__";
    private static final int PAGE = 65_536;

    private GuestModule module;
    private BindgenGuest guest;
    private BindgenImport again = (arguments, result) -> {};
    private BindgenImport fail = (arguments, result) -> {
        throw new JsException(JsValue.of("no"));
    };
    private BindgenImport callBack = (arguments, result) -> arguments.closure(1, "(i32 i32 i32) -> (i32)", false);

    @BeforeEach
    void start() throws IOException {
        start(GuestLimits.builder()
                .callDeadline(Duration.ofSeconds(5))
                .hostObjects(1_000)
                .hostCalls(10_000)
                .build());
    }

    private void start(GuestLimits limits) throws IOException {
        module = GuestModule.load(bytes("0.2.92"));
        guest = BindgenGuest.start(module, GuestOptions.builder().limits(limits).build(), link("0.2.92"));
    }

    private static byte[] bytes(String version) throws IOException {
        return bytes(Path.of("src/test/guests/bindgen.wasm"), version);
    }

    /** A guest with the section that names its version. */
    static byte[] bytes(Path guest, String version) throws IOException {
        ByteArrayOutputStream wasm = new ByteArrayOutputStream();
        wasm.write(Files.readAllBytes(guest));
        byte[] name = "__wasm_bindgen_unstable".getBytes(StandardCharsets.UTF_8);
        byte[] text = ("{\"schema_version\":\"" + version + "\",\"version\":\"" + version + "\"}")
                .getBytes(StandardCharsets.UTF_8);
        wasm.write(0);
        wasm.write(1 + name.length + 4 + text.length + 4);
        wasm.write(name.length);
        wasm.write(name);
        wasm.write(new byte[] {(byte) text.length, 0, 0, 0});
        wasm.write(text);
        wasm.write(new byte[4]);
        return wasm.toByteArray();
    }

    private static BindgenLink.Builder silent(String version) {
        BindgenImport nothing = (arguments, result) -> {};
        return BindgenLink.builder(version)
                .function(PLACEHOLDER, "__wbg_text_1", "(i32 i32) -> (i32 i32)", nothing)
                .function(PLACEHOLDER, "__wbg_list_1", "(i32 i32) -> ()", nothing)
                .function(PLACEHOLDER, "__wbg_call_1", "(i32 i32) -> ()", nothing)
                .function(PLACEHOLDER, "__wbg_fail_1", "() -> ()", nothing)
                .function(PLACEHOLDER, "__wbg_again_1", "() -> ()", nothing);
    }

    private BindgenLink link(String version) {
        return BindgenLink.builder(version)
                .function(
                        PLACEHOLDER,
                        "__wbg_text_1",
                        "(i32 i32) -> (i32 i32)",
                        (arguments, result) -> result.text(arguments.borrowedText()))
                .function(PLACEHOLDER, "__wbg_list_1", "(i32 i32) -> ()", (arguments, result) -> arguments.values())
                .function(
                        PLACEHOLDER,
                        "__wbg_call_1",
                        "(i32 i32) -> ()",
                        (arguments, result) -> callBack.call(arguments, result))
                .catching(PLACEHOLDER, "__wbg_fail_1", "() -> ()", (arguments, result) -> fail.call(arguments, result))
                .function(
                        PLACEHOLDER, "__wbg_again_1", "() -> ()", (arguments, result) -> again.call(arguments, result))
                .build();
    }

    @AfterEach
    void close() {
        guest.close();
        module.close();
    }

    private void call(String export, int... words) {
        call(export, "(" + "i32 ".repeat(words.length).trim() + ") -> ()", lifter -> {}, words);
    }

    private void call(String export, String signature, Consumer<Lifter> take, int... words) {
        try (BindgenCall call = guest.function(export, signature).open()) {
            for (int word : words) {
                call.i32(word);
            }
            take.accept(call.invoke());
        }
    }

    private void breaksTheRules(String export, int... words) {
        assertThatThrownBy(() -> call(export, words))
                .isInstanceOf(GuestProtocolException.class)
                .hasMessageContaining("operation `" + export + "`");
        assertThatThrownBy(() -> call("stack", "() -> (i32)", Lifter::i32))
                .isInstanceOf(InstanceUnusableException.class);
    }

    @Test
    void runsStartFunctionsOnceInOrderAndMainWithZeros() {
        guest.close();
        BindgenLink link = silent("0.2.92").start("init").start("main").build();
        guest = BindgenGuest.start(module, GuestOptions.defaults(), link);
        call("runs", "() -> (i32)", lifter -> assertThat(lifter.i32()).isEqualTo(12));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 65_530})
    void refusesWhatMallocAnswers(int answer) {
        call("set_answer", answer);
        assertThatThrownBy(() -> {
                    try (BindgenCall call =
                            guest.function("take_text", "(i32 i32) -> (i32)").open()) {
                        call.ints(new int[100]);
                        call.invoke();
                    }
                })
                .isInstanceOf(GuestProtocolException.class)
                .hasMessageContaining("`__wbindgen_malloc` answered with address");
        assertThat(guest.isUsable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-1, 10", "65536, 1", "65535, 2", "0, -1", "100, 2147483647", "-2147483648, 16"})
    void refusesTextOutsideTheMemory(int address, int size) {
        assertThatThrownBy(() -> call("give_text", "(i32 i32) -> (i32 i32)", Lifter::text, address, size))
                .isInstanceOf(GuestProtocolException.class)
                .hasMessageContaining("is outside the guest's memory of 65536 bytes");
        assertThat(guest.isUsable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"8, -1", "8, 536870912", "8, 1073741825", "65529, 1", "-8, 1", "8, 8192"})
    void refusesArraysOutsideTheMemory(int address, int count) {
        assertThatThrownBy(() -> call("give_text", "(i32 i32) -> (i32 i32)", Lifter::doubles, address, count))
                .isInstanceOf(GuestProtocolException.class)
                .hasMessageContaining("is outside the guest's memory of 65536 bytes");
    }

    @Test
    void takesAnEmptyTextFromAnywhere() {
        call(
                "give_text",
                "(i32 i32) -> (i32 i32)",
                lifter -> assertThat(lifter.text()).isEmpty(),
                -1,
                0);
        assertThat(guest.isUsable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0xff, 0xc0, 0xed})
    void refusesTextThatIsNotUtf8(int first) {
        call("write", 100, first);
        assertThatThrownBy(() -> call("give_text", "(i32 i32) -> (i32 i32)", Lifter::text, 100, 3))
                .isInstanceOf(GuestProtocolException.class)
                .hasMessageContaining("is not UTF-8");
    }

    @Test
    void refusesALargeValueBeforeItIsCopied() throws IOException {
        close();
        start(GuestLimits.builder().payloadBytes(1_000).build());
        assertThatThrownBy(() -> call("give_text", "(i32 i32) -> (i32 i32)", Lifter::text, 100, 1_001))
                .isInstanceOf(GuestLimitException.class)
                .hasMessageContaining("GuestLimits.payloadBytes allows 1000");
    }

    @Test
    void refusesToSendALargeValueAndStaysUsable() throws IOException {
        close();
        start(GuestLimits.builder().payloadBytes(1_000).build());
        assertThatThrownBy(() -> {
                    try (BindgenCall call =
                            guest.function("take_text", "(i32 i32) -> (i32)").open()) {
                        call.text("x".repeat(1_001));
                    }
                })
                .isInstanceOf(GuestLimitException.class);
        assertThat(guest.isUsable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1, 127, 132, 100_000, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesValuesThatTheGuestDoesNotHold(int index) {
        assertThatThrownBy(() -> call("same", "(i32) -> (i32)", Lifter::value, index))
                .isInstanceOf(GuestProtocolException.class)
                .hasMessageContaining("holds no value with index");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 132, 1_000_000})
    void refusesToDropWhatTheGuestDoesNotHold(int index) {
        breaksTheRules("drop", index);
    }

    @Test
    void refusesToDropAValueTwice() {
        try (BindgenCall call = guest.function("drop", "(i32) -> ()").open()) {
            call.value(JsValue.of("one"));
            call.invoke();
        }
        breaksTheRules("drop", 132);
    }

    @ParameterizedTest
    @ValueSource(ints = {128, 129, 130, 131})
    void keepsConstantsThatAreDropped(int index) {
        call("drop", index);
        call("same", "(i32) -> (i32)", lifter -> assertThat(lifter.borrowed()).isNotNull(), index);
    }

    @Test
    void refusesToCopyWhatTheGuestDoesNotHold() {
        assertThatThrownBy(() -> call("clone", "(i32) -> (i32)", Lifter::i32, 500))
                .isInstanceOf(GuestProtocolException.class);
    }

    @Test
    void boundsWhatTheGuestHolds() {
        assertThatThrownBy(() -> call("clone_for_ever", 128))
                .isInstanceOf(GuestLimitException.class)
                .hasMessageContaining("the guest holds 1000 objects of the host; GuestLimits.hostObjects");
    }

    @Test
    void refusesThrownTextOutsideTheMemory() {
        breaksTheRules("throw", PAGE - 1, 2);
    }

    @Test
    void staysUsableWhenTheGuestThrowsAndSetsItsStackBack() {
        for (int i = 0; i < 1_000; i++) {
            assertThatThrownBy(() -> call("throw", 0, 0)).isInstanceOf(JsException.class);
        }
        call("stack", "() -> (i32)", lifter -> assertThat(lifter.i32()).isEqualTo(4096));
    }

    @Test
    void refusesToThrowWhatTheGuestDoesNotHold() {
        breaksTheRules("rethrow", 77);
    }

    @Test
    void boundsDescriptions() {
        breaksTheRules("describe_for_ever");
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "65535, 4", "-1, 4", "0, -4"})
    void refusesSlicesThatAreNotTheHosts(int address, int size) {
        assertThatThrownBy(() -> {
                    try (BindgenCall call =
                            guest.function("copy_back", "(i32 i32 i32) -> ()").open()) {
                        call.i32(address);
                        call.i32(size);
                        call.word(call.advance.giveTarget(new SliceTarget(new byte[4], 4)));
                        call.invoke();
                    }
                })
                .isInstanceOf(GuestProtocolException.class);
    }

    @Test
    void refusesASliceForAValue() {
        assertThatThrownBy(() -> {
                    try (BindgenCall call =
                            guest.function("copy_back", "(i32 i32 i32) -> ()").open()) {
                        call.i32(0);
                        call.i32(4);
                        call.value(JsValue.of("no array"));
                        call.invoke();
                    }
                })
                .isInstanceOf(GuestProtocolException.class)
                .hasMessageContaining("holds no array");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, PAGE - 4, PAGE, Integer.MAX_VALUE})
    void refusesAPlaceForAResultOutsideTheMemory(int address) {
        breaksTheRules("call_text", address, 0, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 3, 4, -1, Integer.MAX_VALUE})
    void refusesClosuresThatAreNoFunctionsOfTheirType(int shim) {
        callBack = (arguments, result) -> arguments.closure(shim, "(i32 i32 i32) -> (i32)", false);
        breaksTheRules("call_call", 5, 6);
    }

    @Test
    void callsClosuresThatAreWhatTheySay() {
        callBack = (arguments, result) -> {
            try (BindgenCall call =
                    arguments.closure(1, "(i32 i32 i32) -> (i32)", false).open()) {
                call.i32(10);
                assertThat(call.invoke().i32()).isEqualTo(15);
            }
        };
        call("call_call", 5, 6);
    }

    @Test
    void refusesALentClosureAfterItsImport() {
        GuestClosure[] kept = new GuestClosure[1];
        callBack = (arguments, result) -> kept[0] = arguments.closure(1, "(i32 i32 i32) -> (i32)", false);
        call("call_call", 5, 6);
        assertThatThrownBy(kept[0]::open)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was lent to an import, which has returned");
        assertThat(guest.isUsable()).isTrue();
    }

    @Test
    void hidesTheClosureWhileItRunsIfItIsMutable() {
        callBack = (arguments, result) -> {
            GuestClosure closure = arguments.closure(1, "(i32 i32 i32) -> (i32)", true);
            boolean outermost = closure.beginRun();
            try (BindgenCall call = closure.open()) {
                call.i32(10);
                assertThat(call.invoke().i32()).isEqualTo(10);
            }
            closure.endRun(outermost);
        };
        call("call_call", 5, 6);
    }

    @Test
    void refusesListsOfValuesThatTheGuestDoesNotHold() {
        call("write", 20, 99);
        breaksTheRules("call_list", 16, 3);
    }

    @Test
    void refusesListsLongerThanTheMemory() {
        breaksTheRules("call_list", 16, -1);
    }

    @Test
    void boundsHostCalls() {
        assertThatThrownBy(() -> call("calls_for_ever"))
                .isInstanceOf(GuestLimitException.class)
                .hasMessageContaining("more than 10000 host calls");
    }

    @Test
    void endsAnEndlessExceptionStore() {
        call("set_loud", 1);
        assertThatThrownBy(() -> call("call_fail")).isInstanceOf(GuestException.class);
        assertThat(guest.isUsable()).isFalse();
    }

    @Test
    void endsAnAllocatorThatCallsTheHostForEver() {
        call("set_loud", 1);
        again = (arguments, result) -> {
            try (BindgenCall call =
                    guest.function("take_text", "(i32 i32) -> (i32)").open()) {
                call.text("more");
                call.invoke();
            }
        };
        assertThatThrownBy(() -> {
                    try (BindgenCall call =
                            guest.function("take_text", "(i32 i32) -> (i32)").open()) {
                        call.text("more");
                        call.invoke();
                    }
                })
                .isInstanceOf(GuestException.class);
        assertThat(guest.isUsable()).isFalse();
    }

    @Test
    void refusesNumbersOutOfRangeAndStaysUsable() {
        try (BindgenCall call = guest.function("same", "(i32) -> (i32)").open()) {
            assertThatThrownBy(() -> call.u32(-1)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> call.u8(256)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> call.character(0xd800)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(guest.isUsable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, -1, Integer.MIN_VALUE})
    void refusesBooleansThatAreNone(int value) {
        assertThatThrownBy(() -> call("same", "(i32) -> (i32)", Lifter::bool, value))
                .isInstanceOf(GuestProtocolException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xd800, 0x110000, -1})
    void refusesCharactersThatAreNone(int value) {
        assertThatThrownBy(() -> call("same", "(i32) -> (i32)", Lifter::character, value))
                .isInstanceOf(GuestProtocolException.class);
    }

    @Test
    void refusesACallThatLacksArguments() {
        try (BindgenCall call =
                guest.function("take_text", "(i32 i32) -> (i32)").open()) {
            call.i32(1);
            assertThatThrownBy(call::invoke).isInstanceOf(IllegalStateException.class);
        }
        assertThat(guest.isUsable()).isTrue();
    }

    @Test
    void lendsNoMoreThanTheStackHolds() {
        BindgenCall call = guest.function("same", "(i32) -> (i32)").open();
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 200; i++) {
                        guest.space().lend(JsValue.of(i));
                    }
                })
                .isInstanceOf(GuestLimitException.class);
        call.close();
        assertThat(guest.space().objects().top()).isEqualTo(128);
    }

    @Test
    void refusesALinkForAnotherVersion() throws IOException {
        GuestModule other = GuestModule.load(bytes("0.2.95"));
        assertThatThrownBy(() -> BindgenGuest.start(other, GuestOptions.defaults(), link("0.2.92")))
                .isInstanceOf(ModuleRejectedException.class)
                .hasMessageContaining("made by wasm-bindgen 0.2.95, the code for one by 0.2.92");
    }

    @Test
    void refusesAnImportThatTheLinkDoesNotKnow() {
        assertThatThrownBy(() -> BindgenGuest.start(
                        module,
                        GuestOptions.defaults(),
                        BindgenLink.builder("0.2.92").build()))
                .isInstanceOf(ModuleRejectedException.class)
                .hasMessageContaining("generate it again");
    }

    @Test
    void refusesAnExportOfAnotherType() {
        assertThatThrownBy(() -> guest.function("same", "(i64) -> (i32)"))
                .isInstanceOf(ModuleRejectedException.class)
                .hasMessageContaining("it exports no function `same` (i64) -> i32");
    }

    @Test
    void saysHowABindgenModuleIsStarted() {
        assertThatThrownBy(module::start)
                .isInstanceOf(ModuleRejectedException.class)
                .hasMessageContaining("start it with the class that Guestwire generates for it");
    }

    @Test
    void givesUnusedMemoryBackForListsOfMistakes() {
        assertThatThrownBy(() -> {
                    try (BindgenCall call =
                            guest.function("take_text", "(i32 i32) -> (i32)").open()) {
                        call.values(Arrays.asList(JsValue.of(1), null));
                    }
                })
                .isInstanceOf(NullPointerException.class);
        assertThat(guest.heldObjects()).isZero();
        assertThat(guest.isUsable()).isTrue();
    }
}
