// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal;

/** Text that a guest chose, made safe for one line of a message. */
public final class GuestText {

    private static final int LONGEST = 80;

    private GuestText() {}

    /** Returns {@code text} in backticks: at most 80 characters, everything but plain letters, digits and signs escaped. */
    public static String quoted(String text) {
        StringBuilder out = new StringBuilder("`");
        int shown = 0;
        int at = 0;
        while (at < text.length() && shown < LONGEST) {
            int codePoint = text.codePointAt(at);
            append(out, codePoint);
            at += Character.charCount(codePoint);
            shown++;
        }
        out.append('`');
        if (at < text.length()) {
            out.append("... (").append(text.length()).append(" characters)");
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int codePoint) {
        if (codePoint == '\\' || codePoint == '`') {
            out.append('\\').append((char) codePoint);
        } else if (codePoint >= 0x20 && codePoint < 0x7f || Character.isLetterOrDigit(codePoint)) {
            out.appendCodePoint(codePoint);
        } else {
            out.append("\\u{").append(Integer.toHexString(codePoint)).append('}');
        }
    }
}
