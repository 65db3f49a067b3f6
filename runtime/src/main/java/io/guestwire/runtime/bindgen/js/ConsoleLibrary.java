// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.js.Conversions;
import io.guestwire.runtime.js.JsObject;
import io.guestwire.runtime.js.JsString;
import io.guestwire.runtime.js.JsSymbol;
import io.guestwire.runtime.js.JsValue;
import java.util.ArrayDeque;
import java.util.Deque;

/** {@code console}: each call is one message of the guest's log. */
final class ConsoleLibrary {
    private static final String[] PLAIN = {"log", "info", "debug", "trace", "dir"};
    private static final String[] GROUPS = {"group", "groupCollapsed"};

    private ConsoleLibrary() {}

    static void fill(LibraryTable table) {
        for (String name : PLAIN) {
            table.function("console." + name, (realm, self, arguments) -> write(realm, "", arguments));
        }
        for (String name : GROUPS) {
            table.function("console." + name, (realm, self, arguments) -> write(realm, "", arguments));
        }
        table.function("console.warn", (realm, self, arguments) -> write(realm, "warning: ", arguments));
        table.function("console.error", (realm, self, arguments) -> write(realm, "error: ", arguments));
        table.function(
                "console.assert",
                (realm, self, arguments) -> arguments.get(0).isTruthy()
                        ? JsValue.undefined()
                        : write(realm, "assertion failed: ", new Arguments(arguments.from(1))));
        table.function("console.groupEnd", (realm, self, arguments) -> JsValue.undefined());
    }

    private static JsValue write(JsRealm realm, String prefix, Arguments arguments) {
        realm.host().log(prefix + format(arguments.count() == 1 ? arguments.spread() : arguments));
        return JsValue.undefined();
    }

    /** Console Standard, "Formatter": the first text may hold directives for the arguments behind it. */
    static String format(Arguments arguments) {
        StringBuilder out = new StringBuilder();
        Deque<JsValue> rest = new ArrayDeque<>(arguments.values());
        if (rest.size() > 1 && rest.peekFirst() instanceof JsString first) {
            rest.removeFirst();
            substitute(first.value(), rest, out);
        } else if (!rest.isEmpty()) {
            append(rest.removeFirst(), out);
        }
        for (JsValue value : rest) {
            if (out.length() > TextLibrary.MAX_LENGTH) {
                break;
            }
            out.append(' ');
            append(value, out);
        }
        return out.toString();
    }

    private static void substitute(String text, Deque<JsValue> rest, StringBuilder out) {
        for (int i = 0; i < text.length() && out.length() <= TextLibrary.MAX_LENGTH; i++) {
            char c = text.charAt(i);
            char directive = c == '%' && i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (directive == '%') {
                out.append('%');
                i++;
            } else if ("sdifoOjc".indexOf(directive) >= 0 && !rest.isEmpty()) {
                replace(directive, rest.removeFirst(), out);
                i++;
            } else {
                out.append(c);
            }
        }
    }

    private static void replace(char directive, JsValue value, StringBuilder out) {
        switch (directive) {
            case 's' -> append(value, out);
            case 'd', 'i', 'f' -> out.append(number(directive, value));
            case 'o', 'O', 'j' -> out.append(value);
            default -> {
                // %c is a style, and styles are not for logs.
            }
        }
    }

    private static JsValue number(char directive, JsValue value) {
        if (value instanceof JsSymbol || value instanceof JsObject) {
            return JsValue.of(Double.NaN);
        }
        String text = Conversions.toText(value);
        return JsValue.of(directive == 'i' ? NumberScan.integer(text, 10) : NumberScan.decimal(text));
    }

    private static void append(JsValue value, StringBuilder out) {
        out.append(value instanceof JsString string ? string.value() : value.toString());
    }
}
