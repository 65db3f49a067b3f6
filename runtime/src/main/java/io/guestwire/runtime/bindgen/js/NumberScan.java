// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.js.Conversions;
import io.guestwire.runtime.js.JsValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code parseFloat} and {@code parseInt}: the longest start of a text that is a number. */
final class NumberScan {
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(Infinity|(\\d++(\\.\\d*+)?+|\\.\\d++)([eE][+-]?\\d++)?+)");

    private NumberScan() {}

    static double decimal(String text) {
        Matcher start = DECIMAL.matcher(TextLibrary.trimStart(text));
        return start.lookingAt() ? Conversions.toNumber(JsValue.of(start.group())) : Double.NaN;
    }

    static double integer(String text, int radix) {
        String digits = TextLibrary.trimStart(text);
        boolean negative = digits.startsWith("-");
        if (negative || digits.startsWith("+")) {
            digits = digits.substring(1);
        }
        boolean hexadecimal = (radix == 0 || radix == 16) && digits.regionMatches(true, 0, "0x", 0, 2);
        int base = hexadecimal ? 16 : radix == 0 ? 10 : radix;
        if (base < 2 || base > 36) {
            return Double.NaN;
        }
        int at = hexadecimal ? 2 : 0;
        int start = at;
        double value = 0;
        while (at < digits.length() && digits.charAt(at) < 128 && Character.digit(digits.charAt(at), base) >= 0) {
            value = value * base + Character.digit(digits.charAt(at), base);
            at++;
        }
        if (at == start) {
            return Double.NaN;
        }
        // Beyond 2^53 the sum above is rounded at each step; decimal texts are read at once.
        double exact = base == 10 && value > 0x1p53 ? Double.parseDouble(digits.substring(start, at)) : value;
        return negative ? -exact : exact;
    }
}
