// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import io.guestwire.runtime.JsException;

/** Reads JSON (ECMA-404) into values. Of properties with one name the last counts, as in {@code JSON.parse}. */
final class JsonReader {
    private static final int MAX_DEPTH = 512;

    private final String text;
    private int at;
    private int depth;

    JsonReader(String text) {
        this.text = text;
    }

    JsValue read() {
        JsValue value = value();
        skipSpace();
        if (at < text.length()) {
            throw error("unexpected text after the value");
        }
        return value;
    }

    private JsValue value() {
        skipSpace();
        if (at >= text.length()) {
            throw error("the text ends where a value should be");
        }
        return switch (text.charAt(at)) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> JsValue.of(string());
            case 't' -> word("true", JsBoolean.TRUE);
            case 'f' -> word("false", JsBoolean.FALSE);
            case 'n' -> word("null", JsNull.NULL);
            default -> number();
        };
    }

    private JsValue object() {
        open();
        JsObject object = JsObject.create();
        if (!closes('}')) {
            do {
                skipSpace();
                if (at >= text.length() || text.charAt(at) != '"') {
                    throw error("expected a property's name in quotation marks");
                }
                String name = string();
                skipSpace();
                expect(':');
                object.set(name, value());
            } while (continues('}'));
        }
        depth--;
        return object;
    }

    private JsValue array() {
        open();
        JsArray array = JsArray.create();
        if (!closes(']')) {
            do {
                array.push(value());
            } while (continues(']'));
        }
        depth--;
        return array;
    }

    private void open() {
        at++;
        if (++depth > MAX_DEPTH) {
            throw error("nested deeper than " + MAX_DEPTH);
        }
    }

    private boolean closes(char end) {
        skipSpace();
        if (at < text.length() && text.charAt(at) == end) {
            at++;
            return true;
        }
        return false;
    }

    private boolean continues(char end) {
        if (closes(end)) {
            return false;
        }
        expect(',');
        return true;
    }

    private void expect(char c) {
        if (at >= text.length() || text.charAt(at) != c) {
            throw error("expected `" + c + "`");
        }
        at++;
    }

    private JsValue word(String word, JsValue value) {
        if (!text.startsWith(word, at)) {
            throw error("unexpected text");
        }
        at += word.length();
        return value;
    }

    private JsValue number() {
        int start = at;
        accept('-');
        if (!accept('0') && !digits()) {
            at = start;
            throw error("unexpected character");
        }
        if (accept('.') && !digits()) {
            throw error("expected a digit");
        }
        if (accept('e') || accept('E')) {
            if (!accept('+')) {
                accept('-');
            }
            if (!digits()) {
                throw error("expected a digit");
            }
        }
        return JsValue.of(Double.parseDouble(text.substring(start, at)));
    }

    private boolean accept(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        if (there) {
            at++;
        }
        return there;
    }

    private boolean digits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at > start;
    }

    private String string() {
        int start = ++at;
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\' || text.charAt(at) < ' ') {
                return escaped(start);
            }
            at++;
        }
        return close(text.substring(start, at));
    }

    private String escaped(int start) {
        StringBuilder out = new StringBuilder(text.substring(start, at));
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at);
            if (c < ' ') {
                throw error("a control character in a string");
            }
            at++;
            out.append(c == '\\' ? escape() : c);
        }
        return close(out.toString());
    }

    private String close(String string) {
        if (at >= text.length()) {
            throw error("the text ends inside a string");
        }
        at++;
        return string;
    }

    private char escape() {
        if (at >= text.length()) {
            throw error("the text ends inside a string");
        }
        return switch (text.charAt(at++)) {
            case '"' -> '"';
            case '\\' -> '\\';
            case '/' -> '/';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> codeUnit();
            default -> throw error("unknown escape in a string");
        };
    }

    private char codeUnit() {
        int unit = 0;
        for (int i = 0; i < 4; i++, at++) {
            int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
            if (digit < 0 || text.charAt(at) > 'f') {
                throw error("expected four hexadecimal digits");
            }
            unit = unit * 16 + digit;
        }
        return (char) unit;
    }

    private void skipSpace() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private JsException error(String what) {
        return new JsException(JsError.of("SyntaxError", "not JSON: " + what + ", at character " + at));
    }
}
