// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.path;

import java.util.HexFormat;

/** The parts of a path that need care. */
public final class PathText {
    private static final int LONGEST_KEY = 64;

    private PathText() {}

    /**
     * A map's key, or another name, in quotes. It may come from the other side: controls and what could disguise a log
     * line are escaped, the length is bounded.
     */
    public static String quoted(String key) {
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < Math.min(key.length(), LONGEST_KEY); i++) {
            char c = key.charAt(i);
            if (Character.isLetterOrDigit(c) || (c >= ' ' && c < 0x7f && c != '"' && c != '\\')) {
                text.append(c);
            } else {
                text.append("\\u").append(HexFormat.of().toHexDigits(c));
            }
        }
        return text.append(key.length() > LONGEST_KEY ? "...\"" : "\"").toString();
    }
}
