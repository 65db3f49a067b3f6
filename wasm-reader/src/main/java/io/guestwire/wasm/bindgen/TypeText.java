// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import io.guestwire.wasm.bindgen.BindgenType.Callback;
import io.guestwire.wasm.bindgen.BindgenType.Lifetime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text form of types and shapes: writing, and reading back. */
final class TypeText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z$][A-Za-z0-9_$]*");
    private static final int DEEPEST = 100;

    private final String text;
    private int at;
    private int depth;

    private TypeText(String text) {
        this.text = text;
    }

    static BindgenType parseType(String text) {
        TypeText reader = new TypeText(text);
        BindgenType type = reader.type();
        reader.end();
        return type;
    }

    static FunctionShape parseShape(String text) {
        TypeText reader = new TypeText(text);
        FunctionShape shape = reader.shape();
        reader.end();
        return shape;
    }

    /** A name as it is when it looks like one, else in quotes. */
    static String name(String name) {
        return PLAIN.matcher(name).matches()
                ? name
                : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static String list(List<BindgenType> types) {
        return types.stream().map(BindgenType::toString).collect(Collectors.joining(", ", "(", ")"));
    }

    static String shape(FunctionShape shape) {
        String inner = shape.innerResult().equals(shape.result()) ? "" : " async " + shape.innerResult();
        String shim = shape.shim() == 0 ? "" : "@" + Integer.toUnsignedString(shape.shim());
        return shim + list(shape.parameters()) + " -> " + shape.result() + inner;
    }

    static String callback(Callback type) {
        String function = (type.mutable() ? "FnMut" : "Fn") + shape(type.shape());
        String destructor = type.destructor() == 0 ? "" : " drop " + Integer.toUnsignedString(type.destructor());
        return switch (type.lifetime()) {
            case CALL -> "dyn<" + function + destructor + ">";
            case LENT -> "ScopedClosure<" + function + destructor + ">";
            case OWNED -> "Closure<" + function + destructor + ">";
        };
    }

    private BindgenType type() {
        if (++depth > DEEPEST) {
            throw wrong("a type nested no deeper than " + DEEPEST);
        }
        try {
            if (take("()")) {
                return BindgenType.UNIT;
            }
            if (take("&mut ")) {
                return new BindgenType.RefMut(borrowed());
            }
            if (take("&long ")) {
                return new BindgenType.LongRef(borrowed());
            }
            if (take("&")) {
                return new BindgenType.Ref(borrowed());
            }
            if (take("[")) {
                return new BindgenType.Slice(closed("]"));
            }
            return named(word());
        } finally {
            depth--;
        }
    }

    private BindgenType borrowed() {
        int start = at;
        if (take("str") && (at == text.length() || !Character.isLetterOrDigit(text.charAt(at)))) {
            return BindgenType.TEXT;
        }
        at = start;
        return type();
    }

    private BindgenType named(String word) {
        return switch (word) {
            case "bool" -> BindgenType.BOOL;
            case "char" -> BindgenType.CHAR;
            case "String" -> BindgenType.TEXT;
            case "JsValue" -> BindgenType.JS_VALUE;
            case "NonNull" -> new BindgenType.NonNull();
            case "RawPointer" -> new BindgenType.RawPointer();
            case "Vec" -> new BindgenType.Vector(inBrackets());
            case "Option" -> new BindgenType.Optional(inBrackets());
            case "Result" -> new BindgenType.Result(inBrackets());
            case "Clamped" -> new BindgenType.Clamped(inBrackets());
            case "extern" -> new BindgenType.Named(name());
            case "struct" -> new BindgenType.Struct(name());
            case "union" -> new BindgenType.Union(name(), list());
            case "enum" -> new BindgenType.Enumeration(nameOrNone(), count(0xFFFF_FFFFL));
            case "text" -> textEnum();
            case "dyn" -> callback(Lifetime.CALL);
            case "ScopedClosure" -> callback(Lifetime.LENT);
            case "Closure" -> callback(Lifetime.OWNED);
            default ->
                NumberKind.of(word)
                        .map(BindgenType::number)
                        .orElseThrow(() -> wrong("a type instead of `" + word + "`"));
        };
    }

    private BindgenType textEnum() {
        expect(" enum");
        return new BindgenType.StringEnumeration(name(), (int) count(Integer.MAX_VALUE));
    }

    private BindgenType inBrackets() {
        expect("<");
        return closed(">");
    }

    private BindgenType closed(String end) {
        BindgenType type = type();
        expect(end);
        return type;
    }

    private BindgenType callback(Lifetime lifetime) {
        expect("<");
        boolean mutable = take("FnMut");
        if (!mutable) {
            expect("Fn");
        }
        FunctionShape shape = shape();
        int destructor = take(" drop ") ? (int) digits(0xFFFF_FFFFL) : 0;
        expect(">");
        return new Callback(shape, mutable, lifetime, destructor);
    }

    private FunctionShape shape() {
        int shim = take("@") ? (int) digits(0xFFFF_FFFFL) : 0;
        List<BindgenType> parameters = list();
        expect(" -> ");
        BindgenType result = type();
        return new FunctionShape(shim, parameters, result, take(" async ") ? type() : result);
    }

    private List<BindgenType> list() {
        expect("(");
        List<BindgenType> types = new ArrayList<>();
        if (take(")")) {
            return types;
        }
        do {
            types.add(type());
        } while (take(", "));
        expect(")");
        return types;
    }

    private Optional<String> nameOrNone() {
        return take(" _") ? Optional.empty() : Optional.of(name());
    }

    private String name() {
        expect(" ");
        return take("\"") ? quoted() : word();
    }

    private String quoted() {
        StringBuilder name = new StringBuilder();
        while (!take("\"")) {
            take("\\");
            if (at == text.length()) {
                throw wrong("a closing quote");
            }
            name.append(text.charAt(at++));
        }
        return name.toString();
    }

    private String word() {
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "_$".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (start == at) {
            throw wrong("a name");
        }
        return text.substring(start, at);
    }

    private long count(long most) {
        expect("(");
        long value = digits(most);
        expect(")");
        return value;
    }

    private long digits(long most) {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (start == at || at - start > 10 || Long.parseLong(text.substring(start, at)) > most) {
            throw wrong("a number up to " + most);
        }
        return Long.parseLong(text.substring(start, at));
    }

    private boolean take(String expected) {
        boolean there = text.startsWith(expected, at);
        if (there) {
            at += expected.length();
        }
        return there;
    }

    private void expect(String expected) {
        if (!take(expected)) {
            throw wrong("`" + expected + "`");
        }
    }

    private void end() {
        if (at < text.length()) {
            throw wrong("the end");
        }
    }

    private IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException(
                "expected " + expected + " at character " + (at + 1) + " of `" + text + "`");
    }
}
