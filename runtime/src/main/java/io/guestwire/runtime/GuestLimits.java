// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import io.guestwire.runtime.msgpack.MessageLimits;
import io.guestwire.wasm.WasmLimits;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What a module and its guests may cost. Every limit is on by default and can be set. Immutable.
 *
 * <p>An absent deadline means none: such calls are not watched at all. Deadlines cover the guest's code and the host calls
 * it makes, and work by interrupting the calling thread.
 */
public final class GuestLimits {
    private static final int KIBIBYTE = 1 << 10;
    private static final int MEBIBYTE = 1 << 20;
    private static final int MOST_PAGES = 32_767;
    private static final int MOST_TABLE_ELEMENTS = 10_000_000;
    private static final int MOST_HOST_OBJECTS = 100_000_000;

    private static final GuestLimits DEFAULTS = new Builder().build();
    private static final GuestLimits UNTRUSTED = new Builder()
            .module(WasmLimits.untrusted())
            .loadDeadline(Duration.ofSeconds(30))
            .startDeadline(Duration.ofSeconds(1))
            .callDeadline(Duration.ofSeconds(1))
            .memoryPages(256)
            .tableElements(100_000)
            .payloadBytes(MEBIBYTE)
            .hostObjects(100_000)
            .message(MessageLimits.untrusted())
            .build();

    private final WasmLimits module;
    private final Optional<Duration> loadDeadline;
    private final Optional<Duration> startDeadline;
    private final Optional<Duration> callDeadline;
    private final int memoryPages;
    private final int tableElements;
    private final int payloadBytes;
    private final int nameBytes;
    private final int errorTextBytes;
    private final int hostCalls;
    private final int logBytes;
    private final int nesting;
    private final int hostObjects;
    private final MessageLimits message;

    private GuestLimits(Builder builder) {
        this.module = builder.module;
        this.loadDeadline = builder.loadDeadline;
        this.startDeadline = builder.startDeadline;
        this.callDeadline = builder.callDeadline;
        this.memoryPages = builder.memoryPages;
        this.tableElements = builder.tableElements;
        this.payloadBytes = builder.payloadBytes;
        this.nameBytes = builder.nameBytes;
        this.errorTextBytes = builder.errorTextBytes;
        this.hostCalls = builder.hostCalls;
        this.logBytes = builder.logBytes;
        this.nesting = builder.nesting;
        this.hostObjects = builder.hostObjects;
        this.message = builder.message;
    }

    /** For guests that one's own organisation builds: generous, and still finite. */
    public static GuestLimits defaults() {
        return DEFAULTS;
    }

    /** For guests that nobody vouches for. */
    public static GuestLimits untrusted() {
        return UNTRUSTED;
    }

    /** A builder that starts from {@link #defaults()}. */
    public static Builder builder() {
        return DEFAULTS.toBuilder();
    }

    /** A builder that starts from these limits. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * The size of a module and of everything it declares. What it says about memory pages and table elements is replaced by
     * {@link #memoryPages()} and {@link #tableElements()}; of imports there are never more than 1,000.
     */
    public WasmLimits module() {
        return module;
    }

    /** How long parsing and compiling a module may take. Default 2 min, untrusted 30 s. */
    public Optional<Duration> loadDeadline() {
        return loadDeadline;
    }

    /** How long a guest's start may take, all its initialisation functions together. Default 30 s, untrusted 1 s. */
    public Optional<Duration> startDeadline() {
        return startDeadline;
    }

    /** How long a call may take. Default 30 s, untrusted 1 s. */
    public Optional<Duration> callDeadline() {
        return callDeadline;
    }

    /** The largest linear memory, in pages of 64 KiB. Default 4,096 (256 MiB), untrusted 256 (16 MiB). */
    public int memoryPages() {
        return memoryPages;
    }

    /** How many elements all tables may hold together: they live on the Java heap. Default 1,000,000, untrusted 100,000. */
    public int tableElements() {
        return tableElements;
    }

    /**
     * The largest request, response, and payload of a host call either way, in bytes. Default 16 MiB, untrusted 1 MiB. What
     * {@link #message()} allows of bytes in one value and in all follows when this is set.
     */
    public int payloadBytes() {
        return payloadBytes;
    }

    /** The longest operation, binding and namespace, in bytes of UTF-8. Default and untrusted 64 KiB. */
    public int nameBytes() {
        return nameBytes;
    }

    /** How much of an error text is kept, either way, in bytes; the rest is cut off. Default and untrusted 64 KiB. */
    public int errorTextBytes() {
        return errorTextBytes;
    }

    /** How many host calls a guest may make in one call or during its start. Default and untrusted 100,000. */
    public int hostCalls() {
        return hostCalls;
    }

    /** How many bytes a guest may log in one call or during its start; the rest is dropped. Default and untrusted 1 MiB. */
    public int logBytes() {
        return logBytes;
    }

    /** How many guests may wait for each other through host calls on one thread. Default and untrusted 16. */
    public int nesting() {
        return nesting;
    }

    /**
     * How many values of the host a wasm-bindgen guest may hold at a time: they live on the Java heap. Default 1,000,000,
     * untrusted 100,000.
     */
    public int hostObjects() {
        return hostObjects;
    }

    /** What decoding an answer may cost. Its sizes are those of {@link #payloadBytes()} unless they were set apart. */
    public MessageLimits message() {
        return message;
    }

    /** Collects limits. Not thread-safe. Every setter refuses what is negative or beyond what the engine can do. */
    public static final class Builder {
        private WasmLimits module = WasmLimits.defaults();
        private Optional<Duration> loadDeadline = Optional.of(Duration.ofMinutes(2));
        private Optional<Duration> startDeadline = Optional.of(Duration.ofSeconds(30));
        private Optional<Duration> callDeadline = Optional.of(Duration.ofSeconds(30));
        private int memoryPages = 4_096;
        private int tableElements = 1_000_000;
        private int payloadBytes = 16 * MEBIBYTE;
        private int nameBytes = 64 * KIBIBYTE;
        private int errorTextBytes = 64 * KIBIBYTE;
        private int hostCalls = 100_000;
        private int logBytes = MEBIBYTE;
        private int nesting = 16;
        private int hostObjects = 1_000_000;
        private MessageLimits message = MessageLimits.defaults();

        private Builder() {}

        private Builder(GuestLimits limits) {
            module = limits.module;
            loadDeadline = limits.loadDeadline;
            startDeadline = limits.startDeadline;
            callDeadline = limits.callDeadline;
            memoryPages = limits.memoryPages;
            tableElements = limits.tableElements;
            payloadBytes = limits.payloadBytes;
            nameBytes = limits.nameBytes;
            errorTextBytes = limits.errorTextBytes;
            hostCalls = limits.hostCalls;
            logBytes = limits.logBytes;
            nesting = limits.nesting;
            hostObjects = limits.hostObjects;
            message = limits.message;
        }

        /** Sets {@link GuestLimits#module()}. */
        public Builder module(WasmLimits value) {
            module = Objects.requireNonNull(value, "module");
            return this;
        }

        /** Sets {@link GuestLimits#loadDeadline()}. */
        public Builder loadDeadline(Duration value) {
            loadDeadline = Optional.of(deadline(value, "loadDeadline"));
            return this;
        }

        /** Lets a load take as long as it takes. */
        public Builder withoutLoadDeadline() {
            loadDeadline = Optional.empty();
            return this;
        }

        /** Sets {@link GuestLimits#startDeadline()}. */
        public Builder startDeadline(Duration value) {
            startDeadline = Optional.of(deadline(value, "startDeadline"));
            return this;
        }

        /** Lets a start take as long as it takes. */
        public Builder withoutStartDeadline() {
            startDeadline = Optional.empty();
            return this;
        }

        /** Sets {@link GuestLimits#callDeadline()}. */
        public Builder callDeadline(Duration value) {
            callDeadline = Optional.of(deadline(value, "callDeadline"));
            return this;
        }

        /** Lets a call take as long as it takes: only an interrupt of its thread, or closing the guest, ends a loop. */
        public Builder withoutCallDeadline() {
            callDeadline = Optional.empty();
            return this;
        }

        /** Sets {@link GuestLimits#memoryPages()}; at most 32,767, which is 64 KiB short of 2 GiB. */
        public Builder memoryPages(int value) {
            memoryPages = within(value, 0, MOST_PAGES, "memoryPages");
            return this;
        }

        /** Sets {@link GuestLimits#tableElements()}; at most 10,000,000. */
        public Builder tableElements(int value) {
            tableElements = within(value, 0, MOST_TABLE_ELEMENTS, "tableElements");
            return this;
        }

        /**
         * Sets {@link GuestLimits#payloadBytes()}, and with it those sizes of {@link GuestLimits#message()} that were equal
         * to it: a larger payload can be decoded without another setting, and a size that differs stays as it was set.
         */
        public Builder payloadBytes(int value) {
            int before = payloadBytes;
            payloadBytes = within(value, 0, Integer.MAX_VALUE - 8, "payloadBytes");
            message = message.withTextBytes(message.textBytes() == before ? value : message.textBytes())
                    .withBinaryBytes(message.binaryBytes() == before ? value : message.binaryBytes())
                    .withMessageBytes(message.messageBytes() == before ? value : message.messageBytes());
            return this;
        }

        /** Sets {@link GuestLimits#nameBytes()}. */
        public Builder nameBytes(int value) {
            nameBytes = within(value, 0, Integer.MAX_VALUE - 8, "nameBytes");
            return this;
        }

        /** Sets {@link GuestLimits#errorTextBytes()}. */
        public Builder errorTextBytes(int value) {
            errorTextBytes = within(value, 64, Integer.MAX_VALUE - 8, "errorTextBytes");
            return this;
        }

        /** Sets {@link GuestLimits#hostCalls()}. */
        public Builder hostCalls(int value) {
            hostCalls = within(value, 0, Integer.MAX_VALUE, "hostCalls");
            return this;
        }

        /** Sets {@link GuestLimits#logBytes()}. */
        public Builder logBytes(int value) {
            logBytes = within(value, 0, Integer.MAX_VALUE, "logBytes");
            return this;
        }

        /** Sets {@link GuestLimits#nesting()}; at least 1, at most 1,000. */
        public Builder nesting(int value) {
            nesting = within(value, 1, 1_000, "nesting");
            return this;
        }

        /** Sets {@link GuestLimits#hostObjects()}; at most 100,000,000. */
        public Builder hostObjects(int value) {
            hostObjects = within(value, 0, MOST_HOST_OBJECTS, "hostObjects");
            return this;
        }

        /** Sets {@link GuestLimits#message()}, all of it; set {@link #payloadBytes} before. */
        public Builder message(MessageLimits value) {
            message = Objects.requireNonNull(value, "message");
            return this;
        }

        /** The limits collected so far. */
        public GuestLimits build() {
            return new GuestLimits(this);
        }

        private static int within(int value, int least, int most, String name) {
            if (value < least || value > most) {
                throw new IllegalArgumentException(name + " must be " + least + " to " + most + ", not " + value);
            }
            return value;
        }

        private static Duration deadline(Duration value, String name) {
            Objects.requireNonNull(value, name);
            if (value.isZero() || value.isNegative() || value.compareTo(Duration.ofDays(365)) > 0) {
                throw new IllegalArgumentException(name + " must be more than zero and at most 365 days, not " + value);
            }
            return value;
        }
    }
}
