// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.rust;

import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.model.WidlType;

/** What serde must be told about a field besides its name. */
final class SerdeAttributes {
    private SerdeAttributes() {}

    /**
     * Attributes that follow another one.
     *
     * @param isAbsent whether a missing field is an absent optional
     * @param function the path of the function that gives a missing field its value; nothing if there is none
     */
    static String of(WidlType type, boolean isAbsent, String function) {
        if (isAbsent) {
            return ", default";
        }
        if (!function.isEmpty()) {
            return ", default = " + RustText.literal(function);
        }
        // A raw value takes nil for a value, hence would take a missing field for one.
        return RustTypes.resolve(type) == Scalar.RAW ? ", deserialize_with = \"serde::Deserialize::deserialize\"" : "";
    }
}
