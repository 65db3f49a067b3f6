// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import java.util.HexFormat;
import java.util.Locale;

/** The default sink: one escaped line a message. */
final class SystemGuestLog implements GuestLog {
    static final SystemGuestLog INSTANCE = new SystemGuestLog();

    private static final int LONGEST_EXCERPT = 1_000;
    private static final System.Logger LOGGER = System.getLogger("io.guestwire.guest");

    private SystemGuestLog() {}

    @Override
    public void write(Source source, String module, String text) {
        if (LOGGER.isLoggable(System.Logger.Level.INFO)) {
            LOGGER.log(
                    System.Logger.Level.INFO,
                    "[" + GuestLog.escape(module) + " " + source.name().toLowerCase(Locale.ROOT) + "] "
                            + GuestLog.escape(text));
        }
    }

    /** Text of a guest for an exception's message: escaped, and not longer than a reader wants. */
    static String excerpt(String text) {
        return text.length() <= LONGEST_EXCERPT
                ? GuestLog.escape(text)
                : GuestLog.escape(text.substring(0, LONGEST_EXCERPT)) + "... (" + text.length() + " characters)";
    }

    static boolean needsEscape(char c) {
        return c < 0x20
                || c == '\\'
                || (c >= 0x7f && c < 0xa0)
                || (c >= 0x2028 && c <= 0x202e)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200e
                || c == 0x200f
                || c == 0x061c
                || c == 0xfeff
                || Character.isSurrogate(c);
    }

    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else if (!needsEscape(c)) {
                out.append(c);
            } else {
                switch (c) {
                    case '\n' -> out.append("\\n");
                    case '\r' -> out.append("\\r");
                    case '\t' -> out.append("\\t");
                    case '\\' -> out.append("\\\\");
                    default -> out.append("\\u").append(HexFormat.of().toHexDigits(c));
                }
            }
        }
        return out.toString();
    }
}
