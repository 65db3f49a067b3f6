// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import static io.guestwire.wasm.ModuleBuilder.END;
import static io.guestwire.wasm.ModuleBuilder.EXTERNREF;
import static io.guestwire.wasm.ModuleBuilder.FUNCREF;
import static io.guestwire.wasm.ModuleBuilder.I32;
import static io.guestwire.wasm.ModuleBuilder.V128;
import static io.guestwire.wasm.ReadAssert.read;
import static io.guestwire.wasm.ReadAssert.readAll;
import static io.guestwire.wasm.ReadAssert.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.wasm.WasmFormatException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FeaturesTest {

    private static final int[] NONE = {};

    private static ModuleBuilder function(int... instructions) {
        return new ModuleBuilder().type(NONE).function(0, instructions);
    }

    /** Modules that need one feature each, in every way that does not take a module of its own kind. */
    private static List<ModuleBuilder> modulesWith(Feature feature) {
        return switch (feature) {
            case MUTABLE_GLOBALS ->
                List.of(
                        new ModuleBuilder()
                                .entry(
                                        SectionKind.IMPORT,
                                        new Bytes().name("m").name("g").add(3, I32, 1)),
                        new ModuleBuilder()
                                .entry(SectionKind.GLOBAL, I32, 1, 0x41, 0, END)
                                .export("g", ExternalKind.GLOBAL, 0));
            case SIGN_EXTENSION -> List.of(function(0xc0), function(0xc4));
            case SATURATING_TRUNCATION -> List.of(function(0xfc, 0), function(0xfc, 7));
            case MULTI_VALUE -> List.of(new ModuleBuilder().type(NONE, I32, I32), function(0x02, 0, END));
            case BULK_MEMORY -> bulkMemory();
            case REFERENCE_TYPES -> referenceTypes();
            case EXTENDED_CONST ->
                List.of(
                        new ModuleBuilder().entry(SectionKind.GLOBAL, I32, 0, 0x41, 1, 0x41, 1, 0x6a, END),
                        new ModuleBuilder()
                                .entry(SectionKind.GLOBAL, I32, 0, 0x41, 1, END)
                                .entry(SectionKind.GLOBAL, I32, 0, 0x23, 0, END));
            case TAIL_CALL ->
                List.of(
                        function(0x12, 0),
                        new ModuleBuilder().type(NONE).table(1).function(0, 0x13, 0, 0),
                        function(0x15, 0));
            case FUNCTION_REFERENCES ->
                List.of(
                        function(0x14, 0),
                        function(0xd4),
                        function(0xd5, 0),
                        new ModuleBuilder().type(NONE).entry(SectionKind.TYPE, 0x60, 1, 0x63, 0, 0),
                        new ModuleBuilder().entry(SectionKind.TABLE, 0x40, 0, FUNCREF, 0, 1, 0xd0, FUNCREF, END));
            case EXCEPTIONS -> exceptions();
            case LEGACY_EXCEPTIONS ->
                List.of(
                        function(0x06, 0x40, 0x19, END),
                        function(0x06, 0x40, 0x18, 0),
                        new ModuleBuilder()
                                .type(NONE)
                                .entry(SectionKind.TAG, 0, 0)
                                .function(0, 0x06, 0x40, 0x07, 0, 0x09, 0, END));
            case THREADS ->
                List.of(
                        new ModuleBuilder().entry(SectionKind.MEMORY, 3, 1, 1),
                        function(0xfe, 3, 0),
                        new ModuleBuilder().type(NONE).memory(1).function(0, 0xfe, 0x10, 2, 0));
            case ATOMIC_WAIT ->
                List.of(
                        new ModuleBuilder().type(NONE).memory(1).function(0, 0xfe, 1, 2, 0),
                        new ModuleBuilder().type(NONE).memory(1).function(0, 0xfe, 2, 3, 0));
            case GC -> gc();
            case MEMORY64 ->
                List.of(
                        new ModuleBuilder().entry(SectionKind.MEMORY, 4, 1),
                        new ModuleBuilder().entry(SectionKind.TABLE, FUNCREF, 4, 1));
            case MULTI_MEMORY ->
                List.of(
                        new ModuleBuilder().memory(1).memory(1),
                        new ModuleBuilder().type(NONE).memory(1).function(0, 0x28, 0x42, 0, 0));
            case SIMD -> simd();
            case RELAXED_SIMD -> List.of(function(0xfd, 0x80, 0x02), function(0xfd, 0x93, 0x02));
            case WIDE_ARITHMETIC -> List.of(function(0xfc, 0x13), function(0xfc, 0x16));
            case CUSTOM_PAGE_SIZES -> List.of(new ModuleBuilder().entry(SectionKind.MEMORY, 8, 1, 0));
        };
    }

    private static List<ModuleBuilder> bulkMemory() {
        return List.of(
                new ModuleBuilder().type(NONE).memory(1).function(0, 0xfc, 0x0a, 0, 0),
                new ModuleBuilder().type(NONE).memory(1).function(0, 0xfc, 0x0b, 0),
                new ModuleBuilder().section(SectionKind.DATA_COUNT, 0),
                new ModuleBuilder().entry(SectionKind.DATA, 1, 0),
                new ModuleBuilder().entry(SectionKind.ELEMENT, 1, 0, 0));
    }

    private static List<ModuleBuilder> referenceTypes() {
        return List.of(
                new ModuleBuilder().type(new int[] {EXTERNREF}),
                new ModuleBuilder().type(new int[] {FUNCREF}),
                new ModuleBuilder().table(1).table(1),
                new ModuleBuilder().entry(SectionKind.TABLE, EXTERNREF, 0, 1),
                new ModuleBuilder().type(NONE).table(1).function(0, 0x25, 0),
                new ModuleBuilder().type(NONE).table(1).function(0, 0xfc, 0x10, 0),
                function(0xd0, FUNCREF),
                function(0xd2, 0),
                function(0x1c, 1, I32),
                new ModuleBuilder().entry(SectionKind.ELEMENT, 3, 0, 0),
                new ModuleBuilder().table(1).entry(SectionKind.ELEMENT, 4, 0x41, 0, END, 0));
    }

    private static List<ModuleBuilder> exceptions() {
        return List.of(
                new ModuleBuilder().type(NONE).entry(SectionKind.TAG, 0, 0),
                new ModuleBuilder()
                        .type(NONE)
                        .entry(
                                SectionKind.IMPORT,
                                new Bytes().name("m").name("t").add(4, 0, 0)),
                function(0x0a),
                function(0x1f, 0x40, 1, 2, 0, END),
                new ModuleBuilder().type(new int[] {0x69}));
    }

    private static List<ModuleBuilder> gc() {
        List<ModuleBuilder> modules = new ArrayList<>(List.of(
                new ModuleBuilder().entry(SectionKind.TYPE, 0x5f, 1, I32, 0),
                new ModuleBuilder().entry(SectionKind.TYPE, 0x5e, 0x78, 1),
                new ModuleBuilder().entry(SectionKind.TYPE, 0x50, 0, 0x60, 0, 0),
                new ModuleBuilder().entry(SectionKind.TYPE, 0x4e, 1, 0x60, 0, 0),
                new ModuleBuilder().type(new int[] {0x6e}),
                function(0xd3),
                function(0xfb, 0x18, 3, 0, 0x6e, 0x6c)));
        for (int plain : new int[] {0x0f, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e}) {
            modules.add(function(0xfb, plain));
        }
        for (int withType : new int[] {0x00, 0x01, 0x06, 0x07, 0x0b, 0x0c, 0x0d, 0x0e, 0x10}) {
            modules.add(function(0xfb, withType, 0));
        }
        for (int withTwo : new int[] {0x02, 0x03, 0x04, 0x05, 0x08, 0x11}) {
            modules.add(function(0xfb, withTwo, 0, 0));
        }
        return modules;
    }

    private static List<ModuleBuilder> simd() {
        return List.of(
                new ModuleBuilder().type(new int[] {V128}),
                new ModuleBuilder().type(NONE).function(0, Bytes.of(1, 1, V128, END)),
                new ModuleBuilder().type(NONE).memory(1).function(0, 0xfd, 0x00, 4, 0),
                new ModuleBuilder().type(NONE).memory(1).function(0, 0xfd, 0x57, 3, 0, 1),
                new ModuleBuilder()
                        .type(NONE)
                        .function(0, Bytes.of(0, 0xfd, 0x0c).repeat(16, 0xff).add(END)),
                new ModuleBuilder()
                        .type(NONE)
                        .function(0, Bytes.of(0, 0xfd, 0x0d).repeat(16, 31).add(END)),
                function(0xfd, 0x15, 15),
                function(0xfd, 0xff, 0x01));
    }

    @ParameterizedTest
    @EnumSource
    void findsAFeature(Feature feature) {
        assertThat(modulesWith(feature))
                .allSatisfy(module -> assertThat(readAll(module).features()).contains(feature));
    }

    @ParameterizedTest
    @EnumSource
    void refusesAFeatureThatIsNotAllowed(Feature feature) {
        FeaturePolicy policy = FeaturePolicy.everything().refuse(feature);

        assertThat(modulesWith(feature)).allSatisfy(module -> {
            WasmFormatException refusal = refused(Kind.UNSUPPORTED, module.build(), WasmLimits.defaults(), policy);
            assertThat(refusal.feature()).contains(feature);
            assertThat(refusal)
                    .hasMessageContaining("needs the feature `" + feature + "`")
                    .hasMessageContaining(feature.wayOut());
        });
    }

    @Test
    void namesInstructionFunctionAndOffsetOfARefusedTailCall() {
        ModuleBuilder module = function(0x01, 0x12, 0)
                .custom("name", Bytes.of(1).sized(Bytes.of(1, 0).name("spin")));

        WasmFormatException refusal = refused(Kind.UNSUPPORTED, module);

        assertThat(refusal)
                .hasMessage("instruction 0x12 (return_call) needs the feature `tail-call`, which is refused;"
                        + " build the guest with target feature `-tail-call` (function 0 `spin`, byte 0x18)");
        assertThat(refusal.offset()).isEqualTo(0x18);
    }

    @Test
    void refusesByDefaultWhatTheEngineCannotRunOrStop() {
        assertThat(EnumSet.complementOf(EnumSet.copyOf(FeaturePolicy.defaults().allowed())))
                .containsExactly(
                        Feature.TAIL_CALL,
                        Feature.FUNCTION_REFERENCES,
                        Feature.EXCEPTIONS,
                        Feature.LEGACY_EXCEPTIONS,
                        Feature.THREADS,
                        Feature.ATOMIC_WAIT,
                        Feature.GC,
                        Feature.MEMORY64,
                        Feature.MULTI_MEMORY,
                        Feature.SIMD,
                        Feature.RELAXED_SIMD,
                        Feature.WIDE_ARITHMETIC,
                        Feature.CUSTOM_PAGE_SIZES);
    }

    @ParameterizedTest
    @EnumSource
    void isInTheDocumentation(Feature feature) throws IOException {
        assertThat(Files.readString(Path.of("../docs/wasm-reader.md"))).contains("`" + feature + "`");
    }

    @Test
    void allowsAFeatureOnRequest() {
        FeaturePolicy policy = FeaturePolicy.defaults().allow(Feature.TAIL_CALL);

        assertThat(WasmReader.read(function(0x12, 0).build(), WasmLimits.defaults(), policy)
                        .features())
                .containsExactly(Feature.TAIL_CALL);
    }

    @Test
    void findsNoFeatureInAModuleOfTheFirstVersion() {
        ModuleBuilder module = new ModuleBuilder()
                .type(new int[] {I32}, I32)
                .table(1)
                .memory(1)
                .function(0, 0x20, 0, 0x28, 2, 0, 0x20, 0, 0x11, 0, 0);

        assertThat(read(module).features()).isEmpty();
    }

    @Test
    void describesTypesOfOtherKindsAsAbsent() {
        WasmModuleInfo info = readAll(
                new ModuleBuilder().entry(SectionKind.TYPE, 0x5f, 0).entry(SectionKind.TYPE, 0x60, 1, 0x64, 0, 0));

        assertThat(info.types().get(0)).isEmpty();
        assertThat(info.types().get(1)).contains(new FunctionType(List.of(ValueType.OTHER_REFERENCE), List.of()));
    }

    @ParameterizedTest
    @MethodSource("wrongImmediates")
    void refusesWrongImmediates(Kind kind, ModuleBuilder module) {
        refused(kind, module.build(), WasmLimits.defaults(), FeaturePolicy.everything());
    }

    static List<Arguments> wrongImmediates() {
        ModuleBuilder struct = new ModuleBuilder().type(NONE).entry(SectionKind.TYPE, 0x5f, 0);
        return List.of(
                Arguments.of(Kind.INVALID, function(0xfd, 0x15, 16)),
                Arguments.of(
                        Kind.INVALID, new ModuleBuilder().type(NONE).memory(1).function(0, 0xfe, 0x10, 1, 0)),
                Arguments.of(
                        Kind.INVALID, new ModuleBuilder().type(NONE).memory(1).function(0, 0xfd, 0x57, 3, 0, 2)),
                Arguments.of(Kind.INVALID, function(0x08, 0)),
                Arguments.of(Kind.INVALID, function(0x0c, 2)),
                Arguments.of(Kind.INVALID, struct.function(0, 0x02, 1, END)),
                Arguments.of(Kind.INVALID, new ModuleBuilder().entry(SectionKind.MEMORY, 2, 1)),
                Arguments.of(Kind.INVALID, new ModuleBuilder().entry(SectionKind.MEMORY, 8, 1, 3)),
                Arguments.of(Kind.MALFORMED, function(0x19)),
                Arguments.of(Kind.MALFORMED, function(0x18, 0)),
                Arguments.of(Kind.MALFORMED, function(0xfd, 0x9a, 0x01)),
                Arguments.of(Kind.MALFORMED, function(0xfe, 3, 1)),
                Arguments.of(Kind.MALFORMED, function(0xfb, 0x1f)),
                Arguments.of(Kind.MALFORMED, function(0x1f, 0x40, 1, 4, 0, END)),
                Arguments.of(Kind.MALFORMED, new ModuleBuilder().entry(SectionKind.TAG, 1, 0)));
    }

    @Test
    void keepsAllowedFeaturesUnmodifiable() {
        Set<Feature> mine = EnumSet.of(Feature.SIMD);
        FeaturePolicy policy = new FeaturePolicy(mine);
        mine.add(Feature.GC);

        assertThat(policy.allowed()).containsExactly(Feature.SIMD).isUnmodifiable();
    }
}
