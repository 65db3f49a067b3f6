// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import java.util.List;
import java.util.Objects;

/**
 * Type of a value that crosses between a wasm-bindgen module and its host, as the module's descriptors tell it (opcodes:
 * {@code src/describe.rs} and {@code crates/cli-support/src/descriptor.rs} of wasm-bindgen). {@link Object#toString()} gives a
 * text close to Rust, {@link #parse(String)} reads it back.
 */
public sealed interface BindgenType {

    /** {@code bool}. */
    BindgenType BOOL = new Bool();
    /** {@code char}. */
    BindgenType CHAR = new Char();
    /** {@code ()}. */
    BindgenType UNIT = new Unit();
    /** {@code String}. */
    BindgenType TEXT = new Text();
    /** {@code JsValue}. */
    BindgenType JS_VALUE = new JsAny();

    /** Calls the method of {@code cases} for this type's kind. */
    <R> R accept(Cases<R> cases);

    /**
     * Reads what {@link Object#toString()} of any type gave.
     *
     * @throws IllegalArgumentException if {@code text} is not the text of a type; the message names the place
     */
    static BindgenType parse(String text) {
        return TypeText.parseType(text);
    }

    /** Returns the type of numbers of that kind. */
    static BindgenType number(NumberKind kind) {
        return new Number(kind);
    }

    /** One method per kind, so that adding a kind breaks every caller at compile time. */
    interface Cases<R> {
        /** A number. */
        R number(Number type);

        /** A truth value. */
        R bool(Bool type);

        /** A code point. */
        R character(Char type);

        /** Nothing. */
        R unit(Unit type);

        /** Owned text. */
        R text(Text type);

        /** Any value of the host. */
        R jsAny(JsAny type);

        /** A value of the host that Rust has a type for. */
        R named(Named type);

        /** Something borrowed. */
        R ref(Ref type);

        /** Something borrowed for change. */
        R refMut(RefMut type);

        /** Something borrowed for as long as a future lives. */
        R longRef(LongRef type);

        /** Elements in a row. */
        R slice(Slice type);

        /** Owned elements in a row. */
        R vector(Vector type);

        /** A value or none. */
        R optional(Optional type);

        /** A value or an error. */
        R result(Result type);

        /** Bytes that the host shows as a clamped array. */
        R clamped(Clamped type);

        /** A pointer that is not null. */
        R nonNull(NonNull type);

        /** A pointer. */
        R rawPointer(RawPointer type);

        /** An enum of numbers. */
        R enumeration(Enumeration type);

        /** An enum of texts. */
        R stringEnumeration(StringEnumeration type);

        /** An exported struct. */
        R struct(Struct type);

        /** A union that is told apart at run time. */
        R union(Union type);

        /** A function of the guest. */
        R callback(Callback type);
    }

    /**
     * A number.
     *
     * @param kind which
     */
    record Number(NumberKind kind) implements BindgenType {
        /** Checks that nothing is null. */
        public Number {
            Objects.requireNonNull(kind, "kind");
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.number(this);
        }

        @Override
        public String toString() {
            return kind.toString();
        }
    }

    /** {@code bool}: 0 or 1. */
    record Bool() implements BindgenType {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.bool(this);
        }

        @Override
        public String toString() {
            return "bool";
        }
    }

    /** {@code char}: a code point that is not a surrogate. */
    record Char() implements BindgenType {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.character(this);
        }

        @Override
        public String toString() {
            return "char";
        }
    }

    /** {@code ()}: no word at all. */
    record Unit() implements BindgenType {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.unit(this);
        }

        @Override
        public String toString() {
            return "()";
        }
    }

    /** {@code String}; {@code &str} is a {@link Ref} to it. Cached strings (opcode CACHED_STRING) are the same words. */
    record Text() implements BindgenType {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.text(this);
        }

        @Override
        public String toString() {
            return "String";
        }
    }

    /** {@code JsValue}: any value of the host (opcode EXTERNREF). */
    record JsAny() implements BindgenType {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.jsAny(this);
        }

        @Override
        public String toString() {
            return "JsValue";
        }
    }

    /**
     * A value of the host that has a type of its own in Rust, for example an imported class (opcode NAMED_EXTERNREF).
     *
     * @param name the class in JavaScript, or whatever {@code typescript_type} says; any characters
     */
    record Named(String name) implements BindgenType {
        /** Checks that nothing is null. */
        public Named {
            Objects.requireNonNull(name, "name");
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.named(this);
        }

        @Override
        public String toString() {
            return "extern " + TypeText.name(name);
        }
    }

    /**
     * {@code &T}.
     *
     * @param of what is borrowed
     */
    record Ref(BindgenType of) implements BindgenType {
        /** Checks that nothing is null. */
        public Ref {
            Objects.requireNonNull(of, "of");
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.ref(this);
        }

        @Override
        public String toString() {
            return of instanceof Text ? "&str" : "&" + of;
        }
    }

    /**
     * {@code &mut T}.
     *
     * @param of what is borrowed
     */
    record RefMut(BindgenType of) implements BindgenType {
        /** Checks that nothing is null. */
        public RefMut {
            Objects.requireNonNull(of, "of");
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.refMut(this);
        }

        @Override
        public String toString() {
            return of instanceof Text ? "&mut str" : "&mut " + of;
        }
    }

    /**
     * {@code &T} as argument of an {@code async fn}; since 0.2.84. Crosses like {@link Ref}, but for values of the host,
     * which the guest owns.
     *
     * @param of what is borrowed
     */
    record LongRef(BindgenType of) implements BindgenType {
        /** Checks that nothing is null. */
        public LongRef {
            Objects.requireNonNull(of, "of");
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.longRef(this);
        }

        @Override
        public String toString() {
            return of instanceof Text ? "&long str" : "&long " + of;
        }
    }

    /**
     * {@code [T]}, only behind a reference.
     *
     * @param of type of an element
     */
    record Slice(BindgenType of) implements BindgenType {
        /** Checks that nothing is null. */
        public Slice {
            Objects.requireNonNull(of, "of");
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.slice(this);
        }

        @Override
        public String toString() {
            return "[" + of + "]";
        }
    }

    /**
     * {@code Vec<T>} or {@code Box<[T]>}. Elements that are not numbers travel as indexes of host objects.
     *
     * @param of type of an element
     */
    record Vector(BindgenType of) implements BindgenType {
        /** Checks that nothing is null. */
        public Vector {
            Objects.requireNonNull(of, "of");
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.vector(this);
        }

        @Override
        public String toString() {
            return "Vec<" + of + ">";
        }
    }

    /**
     * {@code Option<T>}.
     *
     * @param of type of the value
     */
    record Optional(BindgenType of) implements BindgenType {
        /** Checks that nothing is null. */
        public Optional {
            Objects.requireNonNull(of, "of");
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.optional(this);
        }

        @Override
        public String toString() {
            return "Option<" + of + ">";
        }
    }

    /**
     * {@code Result<T, E>}, whose error is always a value of the host; only as a result, since 0.2.79.
     *
     * @param of type of the value
     */
    record Result(BindgenType of) implements BindgenType {
        /** Checks that nothing is null. */
        public Result {
            Objects.requireNonNull(of, "of");
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.result(this);
        }

        @Override
        public String toString() {
            return "Result<" + of + ">";
        }
    }

    /**
     * {@code Clamped<T>}, the same words as {@code T}.
     *
     * @param of a vector or slice of {@code u8}
     */
    record Clamped(BindgenType of) implements BindgenType {
        /** Checks that nothing is null. */
        public Clamped {
            Objects.requireNonNull(of, "of");
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.clamped(this);
        }

        @Override
        public String toString() {
            return "Clamped<" + of + ">";
        }
    }

    /** {@code NonNull<T>}: a pointer that is never 0, and absent as 0; since 0.2.92. */
    record NonNull() implements BindgenType {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.nonNull(this);
        }

        @Override
        public String toString() {
            return "NonNull";
        }
    }

    /** {@code *const T} or {@code *mut T}; a {@code u32} before 0.2.119. */
    record RawPointer() implements BindgenType {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.rawPointer(this);
        }

        @Override
        public String toString() {
            return "RawPointer";
        }
    }

    /**
     * An exported enum whose variants are numbers.
     *
     * @param name its name in JavaScript; absent up to 0.2.87, whose descriptors leave it out
     * @param hole the number that stands for an absent one, unsigned
     */
    record Enumeration(java.util.Optional<String> name, long hole) implements BindgenType {
        /** Checks that nothing is null. */
        public Enumeration {
            Objects.requireNonNull(name, "name");
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.enumeration(this);
        }

        @Override
        public String toString() {
            return "enum " + name.map(TypeText::name).orElse("_") + "(" + hole + ")";
        }
    }

    /**
     * An enum whose variants are texts; crosses as the index of the variant. {@code count} stands for a text that is none
     * of them, {@code count + 1} for an absent one. Since 0.2.93.
     *
     * @param name its name in JavaScript
     * @param count how many variants it has
     */
    record StringEnumeration(String name, int count) implements BindgenType {
        /** Checks that nothing is null. */
        public StringEnumeration {
            Objects.requireNonNull(name, "name");
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.stringEnumeration(this);
        }

        @Override
        public String toString() {
            return "text enum " + TypeText.name(name) + "(" + count + ")";
        }
    }

    /**
     * An exported struct; crosses as a pointer.
     *
     * @param name {@link ExportedStruct#id()}
     */
    record Struct(String name) implements BindgenType {
        /** Checks that nothing is null. */
        public Struct {
            Objects.requireNonNull(name, "name");
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.struct(this);
        }

        @Override
        public String toString() {
            return "struct " + TypeText.name(name);
        }
    }

    /**
     * An enum whose variants are told apart by the host's value; crosses like {@link JsAny}. Since 0.2.121.
     *
     * @param name its name in JavaScript
     * @param of types of the variants that hold a value
     */
    record Union(String name, List<BindgenType> of) implements BindgenType {
        /** Takes an unmodifiable copy. */
        public Union {
            Objects.requireNonNull(name, "name");
            of = List.copyOf(of);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.union(this);
        }

        @Override
        public String toString() {
            return "union " + TypeText.name(name) + TypeText.list(of);
        }
    }

    /**
     * A function of the guest that the host may call: two words (data and vtable), passed back as the first two arguments
     * of the table entry {@code shape.shim()}. The host can never pass one to the guest.
     *
     * @param shape what it takes and returns
     * @param mutable whether it is an {@code FnMut}, which must not be called while it runs
     * @param lifetime how long it lives, and who ends it
     * @param destructor index in the table of the function that frees it, with data and vtable as arguments; 0 unless
     *     {@code lifetime} is OWNED, and 0 from 0.2.115 on, where the export {@code __wbindgen_destroy_closure} does it
     */
    record Callback(FunctionShape shape, boolean mutable, Lifetime lifetime, int destructor) implements BindgenType {
        /** Checks that nothing is null. */
        public Callback {
            Objects.requireNonNull(shape, "shape");
            Objects.requireNonNull(lifetime, "lifetime");
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.callback(this);
        }

        @Override
        public String toString() {
            return TypeText.callback(this);
        }
    }

    /** How long a function of the guest lives. */
    enum Lifetime {
        /** During the import's call: {@code &dyn Fn(..)}, {@code &mut dyn FnMut(..)}. */
        CALL,
        /** Until the guest says that it is gone: a {@code ScopedClosure} that was lent; since 0.2.115. */
        LENT,
        /** Until the host, which owns it, lets it go: {@code Closure<dyn Fn(..)>}. */
        OWNED
    }
}
