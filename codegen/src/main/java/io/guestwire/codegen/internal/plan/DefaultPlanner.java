// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import io.guestwire.codegen.CodegenDiagnosticCode;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.model.Name;
import io.guestwire.widl.model.Value;
import io.guestwire.widl.model.WidlType;
import java.util.List;
import java.util.Optional;

/** Default values of a schema, already checked against their types, to the literals of one Java method. */
final class DefaultPlanner {
    private final LiteralBuilder literals;
    private final List<Diagnostic> diagnostics;

    DefaultPlanner(TypePlanner types, List<Diagnostic> diagnostics) {
        this.literals = new LiteralBuilder(types);
        this.diagnostics = diagnostics;
    }

    /**
     * The literal.
     *
     * @param value the default
     * @param type its type, which is supported
     * @param owner the field or parameter that has it
     * @return empty if it cannot be written in Java, which is reported
     */
    Optional<JavaLiteral> plan(Value value, WidlType type, Name owner) {
        try {
            return Optional.of(literals.build(Optional.of(value), type));
        } catch (LiteralBuilder.TooLarge e) {
            diagnostics.add(Diagnostic.error(
                            CodegenDiagnosticCode.DEFAULT_TOO_LARGE,
                            owner.span(),
                            "the default of `" + owner.text() + "` " + e.getMessage())
                    .withHelp("leave the default out, and set the value where it is used"));
        } catch (LiteralBuilder.Endless e) {
            diagnostics.add(Diagnostic.error(
                            CodegenDiagnosticCode.ENDLESS_DEFAULT,
                            owner.span(),
                            "the default of `" + owner.text() + "` contains itself")
                    .withHelp("give every field of `" + e.getMessage() + "` a value"));
        }
        return Optional.empty();
    }
}
