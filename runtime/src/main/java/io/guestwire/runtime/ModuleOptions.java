// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import java.util.Objects;
import java.util.Optional;

/** How a module is loaded. Immutable. */
public final class ModuleOptions {
    private static final ModuleOptions DEFAULTS = builder().build();

    private final Optional<String> name;
    private final EngineMode mode;
    private final GuestLimits limits;

    private ModuleOptions(Builder builder) {
        this.name = builder.name;
        this.mode = builder.mode;
        this.limits = builder.limits;
    }

    /** Compiled, with {@link GuestLimits#defaults()}, named after its file. */
    public static ModuleOptions defaults() {
        return DEFAULTS;
    }

    /** A builder that starts from {@link #defaults()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** The name that messages and logs give the module; empty for its file's name. */
    public Optional<String> name() {
        return name;
    }

    /** How its code is run. */
    public EngineMode mode() {
        return mode;
    }

    /** What loading may cost, and the limits of its guests unless their own options say otherwise. */
    public GuestLimits limits() {
        return limits;
    }

    /** Collects options. Not thread-safe. */
    public static final class Builder {
        private Optional<String> name = Optional.empty();
        private EngineMode mode = EngineMode.COMPILED;
        private GuestLimits limits = GuestLimits.defaults();

        private Builder() {}

        /** Sets {@link ModuleOptions#name()}. */
        public Builder name(String value) {
            name = Optional.of(Objects.requireNonNull(value, "name"));
            return this;
        }

        /** Sets {@link ModuleOptions#mode()}. */
        public Builder mode(EngineMode value) {
            mode = Objects.requireNonNull(value, "mode");
            return this;
        }

        /** Sets {@link ModuleOptions#limits()}. */
        public Builder limits(GuestLimits value) {
            limits = Objects.requireNonNull(value, "limits");
            return this;
        }

        /** The options collected so far. */
        public ModuleOptions build() {
            return new ModuleOptions(this);
        }
    }
}
