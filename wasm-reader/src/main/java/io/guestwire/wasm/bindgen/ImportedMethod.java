// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import java.util.Objects;

/**
 * How an imported function belongs to a class of the host.
 *
 * @param type name of the class in JavaScript
 * @param kind what it is there
 * @param property name of the property of a getter or setter, else the function's name
 */
public record ImportedMethod(String type, Kind kind, String property) {

    /** Checks that nothing is null. */
    public ImportedMethod {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(property, "property");
    }

    /** What a function of a class is. */
    public enum Kind {
        /** {@code new C(..)}. */
        CONSTRUCTOR(false),
        /** {@code object.name(..)}; the object is the first parameter. */
        METHOD(true),
        /** {@code C.name(..)}. */
        STATIC(false),
        /** {@code object.property}. */
        GETTER(true),
        /** {@code object.property = value}. */
        SETTER(true),
        /** {@code C.property}. */
        STATIC_GETTER(false),
        /** {@code C.property = value}. */
        STATIC_SETTER(false),
        /** {@code object[index]}. */
        INDEXING_GETTER(true),
        /** {@code object[index] = value}. */
        INDEXING_SETTER(true),
        /** {@code delete object[index]}. */
        INDEXING_DELETER(true),
        /** {@code C[index]}. */
        STATIC_INDEXING_GETTER(false),
        /** {@code C[index] = value}. */
        STATIC_INDEXING_SETTER(false),
        /** {@code delete C[index]}. */
        STATIC_INDEXING_DELETER(false);

        private final boolean receiver;

        Kind(boolean receiver) {
            this.receiver = receiver;
        }

        /** Whether the first parameter is the object. */
        public boolean hasReceiver() {
            return receiver;
        }
    }
}
