// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal;

import io.guestwire.wasm.Feature;
import io.guestwire.wasm.FeaturePolicy;
import io.guestwire.wasm.WasmFormatException;
import java.util.EnumSet;
import java.util.Set;

/** Notes the features a module uses, and refuses the first one that is not allowed. */
final class FeatureUse {

    private final FeaturePolicy policy;
    private final EnumSet<Feature> used = EnumSet.noneOf(Feature.class);

    FeatureUse(FeaturePolicy policy) {
        this.policy = policy;
    }

    /**
     * Notes {@code feature}.
     *
     * @param what the thing that needs it; its text is the subject of the message
     */
    void need(Feature feature, WasmInput input, int offset, Object what) {
        if (used.contains(feature)) {
            return;
        }
        if (!policy.allowed().contains(feature)) {
            throw new WasmFormatException(
                    feature,
                    offset,
                    what + " needs the feature `" + feature + "`, which is refused; " + feature.wayOut()
                            + input.at(offset));
        }
        used.add(feature);
    }

    Set<Feature> used() {
        return used;
    }
}
