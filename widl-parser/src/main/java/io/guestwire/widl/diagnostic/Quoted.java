// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.diagnostic;

/** Text from a schema, made safe to print: one line, of bounded length, without characters that steer a terminal. */
public final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    /** The text in backticks, cut after 60 code points, with unprintable characters as {@code U+XXXX}. */
    public static String of(String text) {
        StringBuilder quoted = new StringBuilder("`");
        int count = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (++count > LONGEST) {
                quoted.append('…');
                break;
            }
            if (isHidden(codePoint)) {
                quoted.append(codePoint(codePoint));
            } else {
                quoted.appendCodePoint(codePoint);
            }
            i += Character.charCount(codePoint);
        }
        return quoted.append('`').toString();
    }

    /** A code point as {@code U+XXXX}, upper case, at least four digits. */
    public static String codePoint(int codePoint) {
        String hex = Integer.toHexString(codePoint);
        StringBuilder text = new StringBuilder("U+");
        for (int i = hex.length(); i < 4; i++) {
            text.append('0');
        }
        for (char digit : hex.toCharArray()) {
            text.append(digit >= 'a' ? (char) (digit - 'a' + 'A') : digit);
        }
        return text.toString();
    }

    /** Whether a code point shows nothing, or changes how its neighbours show. The plain space is not hidden. */
    public static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> codePoint != ' ';
            default -> false;
        };
    }
}
