// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.compare;

import io.guestwire.widl.model.Field;
import io.guestwire.widl.model.Name;
import io.guestwire.widl.model.Parameter;
import io.guestwire.widl.model.Value;
import io.guestwire.widl.model.WidlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A field of a type or a parameter of an operation: one entry of a map on the wire.
 *
 * @param index its place among the others
 */
record Member(Name name, WidlType type, Optional<Value> defaultValue, int index) {

    static List<Member> ofFields(List<Field> fields) {
        List<Member> members = new ArrayList<>();
        fields.forEach(
                field -> members.add(new Member(field.name(), field.type(), field.defaultValue(), members.size())));
        return members;
    }

    static List<Member> ofParameters(List<Parameter> parameters) {
        List<Member> members = new ArrayList<>();
        parameters.forEach(parameter ->
                members.add(new Member(parameter.name(), parameter.type(), parameter.defaultValue(), members.size())));
        return members;
    }

    /** Whether a message without it is refused. */
    boolean isRequired() {
        return defaultValue.isEmpty() && !WrittenType.isOptional(type);
    }

    String written() {
        return WrittenType.text(type);
    }
}
