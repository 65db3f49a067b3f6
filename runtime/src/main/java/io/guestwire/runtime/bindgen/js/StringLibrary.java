// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.JsException;
import io.guestwire.runtime.js.Conversions;
import io.guestwire.runtime.js.JsArray;
import io.guestwire.runtime.js.JsSymbol;
import io.guestwire.runtime.js.JsValue;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** {@code String} but for what looks for regular expressions. */
final class StringLibrary {
    private StringLibrary() {}

    static void fill(LibraryTable table) {
        table.function("String", (realm, self, arguments) -> JsValue.of(text(arguments)));
        table.constructor("String", (realm, self, arguments) -> JsValue.of(text(arguments)));
        table.getter("String", "length", self -> JsValue.of(self.asString().length()));
        table.instanceOf("String");
        creation(table);
        characters(table);
        searches(table);
        parts(table);
        changes(table);
    }

    private static String text(Arguments arguments) {
        if (arguments.count() == 0) {
            return "";
        }
        return arguments.get(0) instanceof JsSymbol symbol ? symbol.toString() : arguments.text(0);
    }

    private static void creation(LibraryTable table) {
        table.function("String.fromCharCode", (realm, self, arguments) -> {
            StringBuilder text = new StringBuilder();
            Arguments units = arguments.spread();
            for (int i = 0; i < units.count(); i++) {
                text.append((char) units.int32(i));
            }
            return JsValue.of(text.toString());
        });
        table.function("String.fromCodePoint", (realm, self, arguments) -> {
            StringBuilder text = new StringBuilder();
            Arguments points = arguments.spread();
            for (int i = 0; i < points.count(); i++) {
                double point = points.number(i);
                if (point != Math.rint(point) || point < 0 || point > Character.MAX_CODE_POINT) {
                    throw JsException.rangeError("invalid code point " + points.get(i));
                }
                text.appendCodePoint((int) point);
            }
            return JsValue.of(text.toString());
        });
    }

    private static void characters(LibraryTable table) {
        table.method("String", "at", (realm, self, arguments) -> {
            String text = self.asString();
            double index = arguments.integer(0);
            double place = index < 0 ? text.length() + index : index;
            return isInside(place, text) ? unit(text, (int) place) : JsValue.undefined();
        });
        table.method("String", "charAt", (realm, self, arguments) -> {
            String text = self.asString();
            return isInside(arguments.integer(0), text) ? unit(text, (int) arguments.integer(0)) : JsValue.of("");
        });
        table.method("String", "charCodeAt", (realm, self, arguments) -> {
            String text = self.asString();
            double place = arguments.integer(0);
            return JsValue.of(isInside(place, text) ? text.charAt((int) place) : Double.NaN);
        });
        table.method("String", "codePointAt", (realm, self, arguments) -> {
            String text = self.asString();
            double place = arguments.integer(0);
            return isInside(place, text) ? JsValue.of(text.codePointAt((int) place)) : JsValue.undefined();
        });
    }

    private static boolean isInside(double place, String text) {
        return place >= 0 && place < text.length();
    }

    private static JsValue unit(String text, int at) {
        return JsValue.of(text.substring(at, at + 1));
    }

    private static int clamp(Arguments arguments, int index, int length, int fallback) {
        return arguments.has(index) ? (int) Math.max(0, Math.min(length, arguments.integer(index))) : fallback;
    }

    private static void searches(LibraryTable table) {
        table.method("String", "includes", (realm, self, arguments) -> {
            String text = self.asString();
            return JsValue.of(TextSearch.first(text, arguments.text(0), clamp(arguments, 1, text.length(), 0)) >= 0);
        });
        table.method("String", "startsWith", (realm, self, arguments) -> {
            String text = self.asString();
            return JsValue.of(text.startsWith(arguments.text(0), clamp(arguments, 1, text.length(), 0)));
        });
        table.method("String", "endsWith", (realm, self, arguments) -> {
            String text = self.asString();
            int end = clamp(arguments, 1, text.length(), text.length());
            return JsValue.of(text.substring(0, end).endsWith(arguments.text(0)));
        });
        table.method("String", "indexOf", (realm, self, arguments) -> {
            String text = self.asString();
            return JsValue.of(TextSearch.first(text, arguments.text(0), clamp(arguments, 1, text.length(), 0)));
        });
        table.method("String", "lastIndexOf", (realm, self, arguments) -> {
            String text = self.asString();
            boolean everywhere = !arguments.has(1) || Double.isNaN(arguments.number(1));
            int from = everywhere ? text.length() : clamp(arguments, 1, text.length(), 0);
            return JsValue.of(TextSearch.last(text, arguments.text(0), from));
        });
    }

    private static void parts(LibraryTable table) {
        table.method("String", "slice", (realm, self, arguments) -> {
            String text = self.asString();
            int start = arguments.position(0, text.length(), 0);
            int end = arguments.position(1, text.length(), text.length());
            return JsValue.of(start < end ? text.substring(start, end) : "");
        });
        table.method("String", "substring", (realm, self, arguments) -> {
            String text = self.asString();
            int start = clamp(arguments, 0, text.length(), 0);
            int end = clamp(arguments, 1, text.length(), text.length());
            return JsValue.of(text.substring(Math.min(start, end), Math.max(start, end)));
        });
        table.method("String", "substr", (realm, self, arguments) -> {
            String text = self.asString();
            int start = arguments.position(0, text.length(), 0);
            int count = clamp(arguments, 1, text.length() - start, text.length() - start);
            return JsValue.of(text.substring(start, start + count));
        });
        table.method("String", "split", (realm, self, arguments) -> split(self.asString(), arguments));
    }

    private static JsValue split(String text, Arguments arguments) {
        long limit = arguments.has(1) ? arguments.int32(1) & 0xffff_ffffL : 0xffff_ffffL;
        JsArray parts = JsArray.create();
        if (!arguments.has(0)) {
            return limit == 0 ? parts : JsArray.of(JsValue.of(text));
        }
        String separator = arguments.text(0);
        int at = 0;
        while (parts.length() < limit) {
            int end = separator.isEmpty() ? at + 1 : TextSearch.first(text, separator, at);
            if (separator.isEmpty() ? at >= text.length() : end < 0) {
                break;
            }
            parts.push(JsValue.of(text.substring(at, end)));
            at = end + separator.length();
        }
        if (parts.length() < limit && !separator.isEmpty()) {
            parts.push(JsValue.of(text.substring(at)));
        }
        return parts;
    }

    private static void change(LibraryTable table, String name, UnaryOperator<String> operator) {
        table.method("String", name, (realm, self, arguments) -> JsValue.of(operator.apply(self.asString())));
    }

    private static void changes(LibraryTable table) {
        change(table, "toString", text -> text);
        change(table, "valueOf", text -> text);
        change(table, "toLowerCase", text -> text.toLowerCase(Locale.ROOT));
        change(table, "toUpperCase", text -> text.toUpperCase(Locale.ROOT));
        change(table, "trim", text -> TextLibrary.trimStart(TextLibrary.trimEnd(text)));
        change(table, "trimStart", TextLibrary::trimStart);
        change(table, "trimLeft", TextLibrary::trimStart);
        change(table, "trimEnd", TextLibrary::trimEnd);
        change(table, "trimRight", TextLibrary::trimEnd);
        table.method("String", "concat", (realm, self, arguments) -> concat(self.asString(), arguments));
        table.method("String", "concat_many", (realm, self, arguments) -> concat(self.asString(), arguments.spread()));
        table.method("String", "repeat", (realm, self, arguments) -> {
            int count = arguments.bounded(0, 0, TextLibrary.MAX_LENGTH, 0);
            TextLibrary.checkLength((long) count * self.asString().length());
            return JsValue.of(self.asString().repeat(count));
        });
        for (boolean end : new boolean[] {false, true}) {
            table.method(
                    "String",
                    end ? "padEnd" : "padStart",
                    (realm, self, arguments) -> JsValue.of(TextLibrary.pad(
                            self.asString(), arguments.integer(0), arguments.has(1) ? arguments.text(1) : " ", end)));
        }
        table.method("String", "normalize", (realm, self, arguments) -> {
            String form = arguments.has(0) ? arguments.text(0) : "NFC";
            if (!form.matches("NFK?[CD]")) {
                throw JsException.rangeError("`" + form + "` is not a form of normalization");
            }
            return JsValue.of(Normalizer.normalize(self.asString(), Normalizer.Form.valueOf(form)));
        });
    }

    private static JsValue concat(String first, Arguments arguments) {
        StringBuilder text = new StringBuilder(first);
        for (JsValue next : arguments.values()) {
            text.append(Conversions.toText(next));
            TextLibrary.checkLength(text.length());
        }
        return JsValue.of(text.toString());
    }
}
