// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The features a module may use; every other one is refused with {@link WasmFormatException.Kind#UNSUPPORTED}. Immutable.
 *
 * @param allowed unmodifiable
 */
public record FeaturePolicy(Set<Feature> allowed) {

    private static final FeaturePolicy DEFAULTS =
            new FeaturePolicy(EnumSet.range(Feature.MUTABLE_GLOBALS, Feature.EXTENDED_CONST));

    /** Takes an unmodifiable copy. */
    public FeaturePolicy {
        EnumSet<Feature> copy = EnumSet.noneOf(Feature.class);
        copy.addAll(allowed);
        allowed = Collections.unmodifiableSet(copy);
    }

    /**
     * Returns what the bundled engine runs correctly and can interrupt: {@link Feature#MUTABLE_GLOBALS} up to {@link
     * Feature#EXTENDED_CONST}, which is the default output of Rust, TinyGo, AssemblyScript and clang.
     */
    public static FeaturePolicy defaults() {
        return DEFAULTS;
    }

    /** Returns a policy that allows every feature this reader can decode, for tools that look at modules only. */
    public static FeaturePolicy everything() {
        return new FeaturePolicy(EnumSet.allOf(Feature.class));
    }

    /** Returns a policy that allows {@code features} too. */
    public FeaturePolicy allow(Feature... features) {
        EnumSet<Feature> more = EnumSet.noneOf(Feature.class);
        more.addAll(allowed);
        more.addAll(List.of(features));
        return new FeaturePolicy(more);
    }

    /** Returns a policy that refuses {@code features} too. */
    public FeaturePolicy refuse(Feature... features) {
        EnumSet<Feature> fewer = EnumSet.noneOf(Feature.class);
        fewer.addAll(allowed);
        fewer.removeAll(List.of(features));
        return new FeaturePolicy(fewer);
    }
}
