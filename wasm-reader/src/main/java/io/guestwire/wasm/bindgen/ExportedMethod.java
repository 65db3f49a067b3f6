// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import java.util.Objects;

/**
 * How an exported function belongs to a struct.
 *
 * @param struct {@link ExportedStruct#id()}
 * @param kind what it is there
 * @param property name of the property of a getter or setter, else the function's name
 * @param consumes whether it takes {@code self} by value: the host must forget the pointer
 */
public record ExportedMethod(String struct, Kind kind, String property, boolean consumes) {

    /** Checks that nothing is null. */
    public ExportedMethod {
        Objects.requireNonNull(struct, "struct");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(property, "property");
    }

    /** What a function of a struct is. */
    public enum Kind {
        /** Makes a value; its result is the struct, perhaps in a {@code Result}. */
        CONSTRUCTOR(false),
        /** Takes the value's pointer first. */
        METHOD(true),
        /** Takes no value. */
        STATIC(false),
        /** Reads a property of a value. */
        GETTER(true),
        /** Writes a property of a value. */
        SETTER(true),
        /** Reads a property of the class. */
        STATIC_GETTER(false),
        /** Writes a property of the class. */
        STATIC_SETTER(false);

        private final boolean receiver;

        Kind(boolean receiver) {
            this.receiver = receiver;
        }

        /** Whether the pointer of a value is the first word. */
        public boolean hasReceiver() {
            return receiver;
        }
    }
}
