// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.guestwire.codegen.internal.plan.records.JsPlan.Conversion;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** How a value of generated code becomes what the runtime takes, and back. */
public sealed interface BindgenConversion {
    /** The Java type of one. */
    TypeName typeName();

    /** Calls the one method of {@code cases} that stands for this kind. */
    <R> R accept(Cases<R> cases);

    /**
     * One method per kind.
     *
     * @param <R> what a case gives
     */
    interface Cases<R> {
        /** An exported struct. */
        R struct(StructHandle conversion);

        /** An enum of numbers or texts. */
        R enumeration(EnumWord conversion);

        /** A value of the host that is of one class. */
        R jsClass(JsClass conversion);

        /** A value of the host whose data is declared. */
        R data(Data conversion);

        /** A promise, as a future. */
        R promise(Promise conversion);
    }

    /**
     * An exported struct: the handle of its Java object.
     *
     * @param struct its class
     */
    record StructHandle(ClassName struct) implements BindgenConversion {
        @Override
        public TypeName typeName() {
            return struct;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.struct(this);
        }
    }

    /**
     * An enum as one word, a number of its own or the index of its constant.
     *
     * @param type the Java enum
     * @param number the method of a constant that gives the word
     * @param lookup the static method that finds a constant, if there is one
     * @param hole the word of an absent one
     * @param unsigned whether a number of it, or its hole, is greater than an {@code int} can be
     */
    record EnumWord(ClassName type, String number, String lookup, int hole, boolean unsigned)
            implements BindgenConversion {
        @Override
        public TypeName typeName() {
            return type;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.enumeration(this);
        }
    }

    /**
     * A value of the host that is of one class, for which the runtime has a type.
     *
     * @param type the type
     * @param accessor the method of {@code JsValue} that gives it, or refuses
     */
    record JsClass(ClassName type, String accessor) implements BindgenConversion {
        @Override
        public TypeName typeName() {
            return type;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.jsClass(this);
        }
    }

    /**
     * A value of the host whose data TypeScript declares.
     *
     * @param conversion how it is read and made
     * @param module the module, for messages
     * @param operation the function, for messages
     * @param argument the argument, for messages; empty for the result
     */
    record Data(Conversion conversion, String module, String operation, String argument) implements BindgenConversion {
        @Override
        public TypeName typeName() {
            return conversion.java().typeName();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.data(this);
        }
    }

    /**
     * A promise, as a future of what it gives.
     *
     * @param form how that is read
     * @param held its type
     * @param names the methods that read it, one after the other
     * @param data its codec, for {@link Form#DATA}
     * @param optional whether {@code undefined} is a value that is absent
     * @param module the module, for messages
     * @param operation the function, for messages
     */
    record Promise(
            Form form,
            TypeName held,
            List<String> names,
            Optional<Data> data,
            boolean optional,
            String module,
            String operation)
            implements BindgenConversion {
        /** Takes a copy. */
        public Promise {
            names = List.copyOf(names);
        }

        @Override
        public TypeName typeName() {
            TypeName given = optional ? JavaTypes.optional(held) : held.box();
            return ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), given);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.promise(this);
        }

        /** How a value of the host is read. */
        public enum Form {
            /** It is left alone. */
            NOTHING,
            /** It is what is asked for. */
            VALUE,
            /** By a method of the runtime's {@code JsReader}. */
            READER,
            /** By its own methods. */
            ACCESSORS,
            /** It stands for an exported struct. */
            HOST,
            /** By a codec. */
            DATA
        }
    }
}
