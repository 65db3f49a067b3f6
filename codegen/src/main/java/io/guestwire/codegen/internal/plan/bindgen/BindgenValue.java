// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * How one value crosses, in one direction: on its way to the guest {@code method} is one of the runtime's
 * {@code Lowerer}, which takes the value, on its way back one of its {@code Lifter}, which gives it.
 */
public sealed interface BindgenValue {
    /** Its Java type where it is a parameter or a result. */
    TypeName typeName();

    /** What the Java type leaves unsaid, as Javadoc. */
    Optional<String> note();

    /** Calls the one method of {@code cases} that stands for this kind. */
    <R> R accept(Cases<R> cases);

    /**
     * One method per kind.
     *
     * @param <R> what a case gives
     */
    interface Cases<R> {
        /** A value that the runtime takes and gives as it is. */
        R direct(Direct value);

        /** A value that is another one for the runtime. */
        R converted(Converted value);
    }

    /**
     * A value that the runtime takes and gives as it is: a number, a text, an array, a {@code JsValue}, and each of these
     * as an optional.
     *
     * @param typeName its Java type
     * @param method the method of the runtime
     * @param check the method of the runtime's {@code Ranges} that refuses what the Java type can hold and the guest's
     *     cannot
     * @param note what the Java type leaves unsaid
     */
    record Direct(TypeName typeName, String method, Optional<String> check, Optional<String> note)
            implements BindgenValue {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.direct(this);
        }
    }

    /**
     * A value that is another one for the runtime, alone or in an optional or a list.
     *
     * @param typeName its Java type, with the optional or list
     * @param conversion how one of them is converted
     * @param many how many there are
     * @param method the method of the runtime
     */
    record Converted(TypeName typeName, BindgenConversion conversion, Many many, String method)
            implements BindgenValue {
        @Override
        public Optional<String> note() {
            return Optional.empty();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.converted(this);
        }
    }

    /** How many values cross together. */
    enum Many {
        /** Just one. */
        ONE,
        /** One or none, as an {@code Optional}. */
        OPTIONAL,
        /** Any number, as a {@code List}. */
        LIST,
        /** Any number or nothing, as an {@code Optional} of a {@code List}. */
        OPTIONAL_LIST
    }
}
