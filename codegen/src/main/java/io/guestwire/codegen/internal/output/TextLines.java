// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.output;

import java.util.List;

/** Text inside one line of a state file: backslash, line feed and carriage return are escaped, nothing else is. */
final class TextLines {
    private TextLines() {}

    static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    static String unescape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                out.append(c);
                continue;
            }
            i++;
            char escaped = text.charAt(i);
            out.append(escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped);
        }
        return out.toString();
    }

    /** The lines of a state file; none when its last line is not ended, as in a file cut short. */
    static List<String> of(String text) {
        return text.endsWith("\n")
                ? List.of(text.substring(0, text.length() - 1).split("\n", -1))
                : List.of();
    }
}
