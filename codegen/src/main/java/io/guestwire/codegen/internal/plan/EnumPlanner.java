// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import io.guestwire.codegen.GeneratorOptions;
import io.guestwire.codegen.UnknownEnumValues;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.model.EnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Enumerations to Java enums. */
final class EnumPlanner {
    /** The constant for values that the schema does not have. */
    private static final String UNKNOWN = "UNKNOWN";

    /** The class that holds what the constants of a large enum are. */
    private static final String TABLE = "Table";

    private final TypePlanner types;
    private final GeneratorOptions options;
    private final List<Diagnostic> diagnostics;

    EnumPlanner(TypePlanner types, GeneratorOptions options, List<Diagnostic> diagnostics) {
        this.types = types;
        this.options = options;
        this.diagnostics = diagnostics;
    }

    JavaEnum plan(EnumType type, JavaHeader header) {
        Optional<JavaEnum.Constant> unknown = options.unknownEnumValues() == UnknownEnumValues.CONSTANT
                ? Optional.of(new JavaEnum.Constant(UNKNOWN, UNKNOWN, -1, UNKNOWN, JavaDoc.NONE))
                : Optional.empty();
        boolean large = type.values().size() > Limits.CONSTANTS;
        String table = header.name().simpleName().equals(TABLE) ? TABLE + "_" : TABLE;
        return new JavaEnum(
                header,
                type.name().text(),
                types.coded(type).codec(),
                constants(type),
                unknown,
                options.encoding().enums(),
                large ? Optional.of(table) : Optional.empty(),
                types.docs().of(type.description(), type.annotations()));
    }

    private List<JavaEnum.Constant> constants(EnumType type) {
        NameScope names = new NameScope("value", diagnostics);
        List<JavaEnum.Constant> constants = new ArrayList<>();
        for (EnumType.Member member : type.values()) {
            String name = names.claim(types.constant(member), member.name());
            constants.add(new JavaEnum.Constant(
                    name,
                    member.name().text(),
                    member.index(),
                    member.display().orElse(member.name().text()),
                    types.docs().of(member.description(), member.annotations())));
        }
        return constants;
    }

    /** The constant of a value; one of the schema steps aside for ours. */
    static String constant(String name, GeneratorOptions options) {
        boolean ours = options.unknownEnumValues() == UnknownEnumValues.CONSTANT && name.equals(UNKNOWN);
        return ours ? name + "_" : name;
    }
}
