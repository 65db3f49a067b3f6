// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import io.guestwire.runtime.msgpack.MessageTolerance;
import io.guestwire.runtime.wapc.HostRegistry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How a guest is started. Immutable; one set of options may start many guests. */
public final class GuestOptions {
    private static final GuestOptions DEFAULTS = builder().build();

    private final Optional<GuestLimits> limits;
    private final List<HostDispatcher> exports;
    private final HostRegistry registry;
    private final Optional<HostCalls> hostCalls;
    private final UnservedOperations unservedOperations;
    private final GuestLog log;
    private final MessageTolerance tolerance;
    private final List<String> arguments;
    private final Map<String, String> environment;

    private GuestOptions(Builder builder) {
        this.limits = builder.limits;
        this.exports = List.copyOf(builder.exports);
        this.registry = HostRegistry.of(exports);
        this.hostCalls = builder.hostCalls;
        this.unservedOperations = builder.unservedOperations;
        this.log = builder.log;
        this.tolerance = builder.tolerance;
        this.arguments = List.copyOf(builder.arguments);
        this.environment = Collections.unmodifiableMap(new LinkedHashMap<>(builder.environment));
    }

    /**
     * The module's limits, no host calls, a warning when that leaves operations unserved, output to the system's logger, no
     * arguments and no environment.
     */
    public static GuestOptions defaults() {
        return DEFAULTS;
    }

    /** A builder that starts from {@link #defaults()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** What the guest may cost; empty for the limits that its module was loaded with. */
    public Optional<GuestLimits> limits() {
        return limits;
    }

    /** Who serves operations that the guest may call, in the order they were given. */
    public List<HostDispatcher> exports() {
        return exports;
    }

    HostRegistry registry() {
        return registry;
    }

    /** Who answers the guest's calls that none of {@link #exports()} serves; empty when nobody does. */
    public Optional<HostCalls> hostCalls() {
        return hostCalls;
    }

    /** What becomes of operations that the guest's schema expects of the host and that nobody serves. */
    public UnservedOperations unservedOperations() {
        return unservedOperations;
    }

    /** Where the guest's output goes. */
    public GuestLog log() {
        return log;
    }

    /** Which deviations are accepted in its answers, and in what it sends to {@link #exports()}. */
    public MessageTolerance tolerance() {
        return tolerance;
    }

    /** What the guest sees as its WASI arguments. */
    public List<String> arguments() {
        return arguments;
    }

    /** What the guest sees as its WASI environment, in the order it was given. */
    public Map<String, String> environment() {
        return environment;
    }

    /** Collects options. Not thread-safe. */
    public static final class Builder {
        private final List<HostDispatcher> exports = new ArrayList<>();
        private final List<String> arguments = new ArrayList<>();
        private final Map<String, String> environment = new LinkedHashMap<>();
        private Optional<GuestLimits> limits = Optional.empty();
        private Optional<HostCalls> hostCalls = Optional.empty();
        private UnservedOperations unservedOperations = UnservedOperations.WARN;
        private GuestLog log = GuestLog.toSystemLogger();
        private MessageTolerance tolerance = MessageTolerance.none();

        private Builder() {}

        /** Sets {@link GuestOptions#limits()}. */
        public Builder limits(GuestLimits value) {
            limits = Optional.of(Objects.requireNonNull(value, "limits"));
            return this;
        }

        /** Adds one of {@link GuestOptions#exports()}: guests may call what it serves. */
        public Builder export(HostDispatcher value) {
            exports.add(Objects.requireNonNull(value, "export"));
            return this;
        }

        /** Sets {@link GuestOptions#hostCalls()}. */
        public Builder hostCalls(HostCalls value) {
            hostCalls = Optional.of(Objects.requireNonNull(value, "hostCalls"));
            return this;
        }

        /** Sets {@link GuestOptions#unservedOperations()}. */
        public Builder unservedOperations(UnservedOperations value) {
            unservedOperations = Objects.requireNonNull(value, "unservedOperations");
            return this;
        }

        /** Sets {@link GuestOptions#log()}. */
        public Builder log(GuestLog value) {
            log = Objects.requireNonNull(value, "log");
            return this;
        }

        /** Sets {@link GuestOptions#tolerance()}. */
        public Builder tolerance(MessageTolerance value) {
            tolerance = Objects.requireNonNull(value, "tolerance");
            return this;
        }

        /** Adds a WASI argument; by convention the first is the program's name. */
        public Builder argument(String value) {
            arguments.add(withoutNul(value, "argument"));
            return this;
        }

        /** Adds, or replaces, a variable of the WASI environment. */
        public Builder environment(String name, String value) {
            environment.put(withoutNul(name, "environment variable name"), withoutNul(value, "environment variable"));
            return this;
        }

        /**
         * The options collected so far.
         *
         * @throws IllegalArgumentException if two exports serve one operation under one binding
         */
        public GuestOptions build() {
            return new GuestOptions(this);
        }

        private static String withoutNul(String text, String what) {
            Objects.requireNonNull(text, what);
            if (text.indexOf('\0') >= 0) {
                throw new IllegalArgumentException("a WASI " + what + " must not hold a NUL character");
            }
            return text;
        }
    }
}
