// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.JsException;
import io.guestwire.runtime.js.JsError;
import io.guestwire.runtime.js.JsString;
import io.guestwire.runtime.js.JsSymbol;
import io.guestwire.runtime.js.JsValue;
import io.guestwire.runtime.js.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** {@code JSON}, {@code Symbol}, and the functions that encode URIs. */
final class TextLibrary {
    /** The most characters of a text that the library makes. */
    static final int MAX_LENGTH = 1 << 24;

    /** ECMA-262, {@code uriUnescaped} without letters and digits. */
    private static final String URI_MARKS = "-_.!~*'()";

    /** ECMA-262, {@code uriReserved} and the number sign. */
    private static final String URI_RESERVED = ";/?:@&=+$,#";

    private TextLibrary() {}

    static void fill(LibraryTable table) {
        table.function("JSON.parse", (realm, self, arguments) -> JsValue.fromJson(arguments.text(0)));
        table.function("JSON.stringify", (realm, self, arguments) -> stringify(arguments));
        symbols(table);
        table.function(
                "encodeURIComponent", (realm, self, arguments) -> JsValue.of(encode(arguments.text(0), URI_MARKS)));
        table.function(
                "encodeURI",
                (realm, self, arguments) -> JsValue.of(encode(arguments.text(0), URI_MARKS + URI_RESERVED)));
        table.function("decodeURIComponent", (realm, self, arguments) -> JsValue.of(decode(arguments.text(0), "")));
        table.function("decodeURI", (realm, self, arguments) -> JsValue.of(decode(arguments.text(0), URI_RESERVED)));
    }

    private static JsValue stringify(Arguments arguments) {
        if (!arguments.get(1).isNullish()) {
            throw JsException.typeError("JSON.stringify with a replacer is not served");
        }
        JsValue space = arguments.get(2);
        String indent = space.isNullish()
                ? ""
                : space instanceof JsString text
                        ? text.value().substring(0, Math.min(10, text.value().length()))
                        : " ".repeat((int) Math.max(0, Math.min(10, arguments.integer(2))));
        Optional<String> json = JsonWriter.write(arguments.get(0), indent);
        return json.map(JsValue::of).orElse(JsValue.undefined());
    }

    private static void symbols(LibraryTable table) {
        table.function(
                "Symbol",
                (realm, self, arguments) -> arguments.has(0) ? JsSymbol.create(arguments.text(0)) : JsSymbol.create());
        table.function("Symbol.for", (realm, self, arguments) -> realm.symbolFor(arguments.text(0)));
        table.function("Symbol.keyFor", (realm, self, arguments) -> {
            String key = arguments.get(0) instanceof JsSymbol symbol ? realm.keyFor(symbol) : null;
            return key == null ? JsValue.undefined() : JsValue.of(key);
        });
        table.staticGetter("Symbol", "iterator", JsSymbol.ITERATOR);
        table.staticGetter("Symbol", "asyncIterator", JsSymbol.ASYNC_ITERATOR);
        table.staticGetter("Symbol", "toStringTag", JsSymbol.TO_STRING_TAG);
        table.method("Symbol", "toString", (realm, self, arguments) -> JsValue.of(self.toString()));
    }

    private static String encode(String text, String unescaped) {
        checkLength(text.length() * 9L);
        ByteBuffer bytes;
        try {
            bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException loneSurrogate) {
            throw uriError();
        }
        StringBuilder out = new StringBuilder();
        while (bytes.hasRemaining()) {
            int b = bytes.get() & 0xff;
            if (b < 128 && (Character.isLetterOrDigit(b) || unescaped.indexOf(b) >= 0)) {
                out.append((char) b);
            } else {
                out.append('%')
                        .append(Character.toUpperCase(Character.forDigit(b >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
            }
        }
        return out.toString();
    }

    private static String decode(String text, String kept) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) != '%') {
                out.append(text.charAt(at++));
                continue;
            }
            int start = at;
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            while (at < text.length() && text.charAt(at) == '%') {
                bytes.write(escaped(text, at));
                at += 3;
            }
            out.append(decoded(ByteBuffer.wrap(bytes.toByteArray()), text.substring(start, at), kept));
        }
        return out.toString();
    }

    private static int escaped(String text, int at) {
        int high = at + 2 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
        int low = at + 2 < text.length() ? Character.digit(text.charAt(at + 2), 16) : -1;
        if (high < 0 || low < 0) {
            throw uriError();
        }
        return high * 16 + low;
    }

    /** The characters of a run of escapes; those that stand for a kept character stay as they were written. */
    private static String decoded(ByteBuffer bytes, String source, String kept) {
        String characters;
        try {
            characters = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException malformed) {
            throw uriError();
        }
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            int length = c < 0x80 ? 3 : c < 0x800 ? 6 : Character.isSurrogate(c) ? 6 : 9;
            out.append(kept.indexOf(c) >= 0 ? source.substring(at, at + length) : Character.toString(c));
            at += length;
        }
        return out.toString();
    }

    private static JsException uriError() {
        return new JsException(JsError.of("URIError", "URI malformed"));
    }

    static void checkLength(long length) {
        if (length > MAX_LENGTH) {
            throw JsException.rangeError("a text of more than " + MAX_LENGTH + " characters");
        }
    }

    static String pad(String text, double length, String filler, boolean end) {
        if (length <= text.length() || filler.isEmpty()) {
            return text;
        }
        checkLength(length > MAX_LENGTH ? Long.MAX_VALUE : (long) length);
        int missing = (int) length - text.length();
        String padding = filler.repeat(missing / filler.length() + 1).substring(0, missing);
        return end ? text + padding : padding + text;
    }

    static String trimStart(String text) {
        int start = 0;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }

    static String trimEnd(String text) {
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    /** ECMA-262's white space and line terminators. */
    private static boolean isSpace(char c) {
        return (c >= 9 && c <= 13)
                || c == 0xfeff
                || c == 0x2028
                || c == 0x2029
                || Character.getType(c) == Character.SPACE_SEPARATOR;
    }
}
