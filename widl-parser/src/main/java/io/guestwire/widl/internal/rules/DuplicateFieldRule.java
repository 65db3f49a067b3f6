// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.DUPLICATE_FIELD;

import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.syntax.DefinitionSyntax.ObjectSyntax;
import io.guestwire.widl.syntax.MemberSyntax;

/** Fields of one type have different names. */
final class DuplicateFieldRule implements Rule {
    @Override
    public void check(LinkedFile file, Diagnostics diagnostics) {
        file.definitions(ObjectSyntax.class)
                .forEach(object -> Duplicates.report(
                        object.fields().stream().map(MemberSyntax::name).toList(),
                        DUPLICATE_FIELD,
                        "field",
                        " of " + Quoted.of(object.name().text()),
                        diagnostics));
    }
}
