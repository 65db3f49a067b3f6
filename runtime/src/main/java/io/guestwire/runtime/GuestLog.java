// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import java.util.Objects;

/**
 * Where a guest's own output goes: {@code __console_log}, and what it writes to standard output and error. Called on the
 * thread that runs the guest, between its instructions: return soon. A sink that serves many guests must be thread-safe; a
 * sink that throws ends the guest's call.
 */
@FunctionalInterface
public interface GuestLog {
    /** Where a text comes from. */
    enum Source {
        /** waPC's {@code __console_log}. */
        CONSOLE,
        /** WASI file descriptor 1, a line at a time. */
        STDOUT,
        /** WASI file descriptor 2, a line at a time. */
        STDERR
    }

    /**
     * Takes one message.
     *
     * @param source where it comes from
     * @param module the guest module's name
     * @param text what the guest wrote, bytes that are not UTF-8 replaced by U+FFFD. Unescaped: it may hold line breaks
     *     and terminal control sequences, see {@link #escape}
     */
    void write(Source source, String module, String text);

    /**
     * Writes to the {@link System.Logger} named {@code io.guestwire.guest}, level INFO, one escaped line a message. The
     * default.
     */
    static GuestLog toSystemLogger() {
        return SystemGuestLog.INSTANCE;
    }

    /** Drops everything. */
    static GuestLog discarding() {
        return (source, module, text) -> {};
    }

    /**
     * Makes text from a guest safe for one line of a log or a terminal: control characters, line and paragraph separators
     * and bidirectional controls become escapes of the form {@code \n} or {@code \}{@code u001b}, a backslash is doubled.
     */
    static String escape(String text) {
        Objects.requireNonNull(text, "text");
        for (int i = 0; i < text.length(); i++) {
            if (SystemGuestLog.needsEscape(text.charAt(i))) {
                return SystemGuestLog.escaped(text);
            }
        }
        return text;
    }
}
