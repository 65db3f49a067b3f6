// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.guestwire.wasm.WasmFormatException.Kind;

/** Reads modules that are refused. */
final class ReadAssert {

    private ReadAssert() {}

    static WasmFormatException refused(Kind kind, byte[] module) {
        return refused(kind, module, WasmLimits.defaults(), FeaturePolicy.defaults());
    }

    static WasmFormatException refused(Kind kind, ModuleBuilder module) {
        return refused(kind, module.build());
    }

    static WasmFormatException refused(Kind kind, byte[] module, WasmLimits limits, FeaturePolicy policy) {
        WasmFormatException refusal =
                catchThrowableOfType(WasmFormatException.class, () -> WasmReader.read(module, limits, policy));
        assertThat(refusal).as("refusal").isNotNull();
        assertThat(refusal.kind()).as(refusal.getMessage()).isEqualTo(kind);
        return refusal;
    }

    static WasmModuleInfo read(ModuleBuilder module) {
        return WasmReader.read(module.build(), WasmLimits.defaults());
    }

    static WasmModuleInfo readAll(ModuleBuilder module) {
        return WasmReader.read(module.build(), WasmLimits.defaults(), FeaturePolicy.everything());
    }
}
