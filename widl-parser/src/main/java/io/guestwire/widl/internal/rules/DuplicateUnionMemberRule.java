// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.DUPLICATE_UNION_MEMBER;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.source.Span;
import io.guestwire.widl.syntax.DefinitionSyntax.UnionSyntax;
import io.guestwire.widl.syntax.TypeSyntax;
import io.guestwire.widl.syntax.TypeText;
import java.util.HashMap;
import java.util.Map;

/** A union names each member once. */
final class DuplicateUnionMemberRule implements Rule {
    @Override
    public void check(LinkedFile file, Diagnostics diagnostics) {
        file.definitions(UnionSyntax.class).forEach(union -> {
            Map<String, Span> seen = new HashMap<>();
            for (TypeSyntax member : union.members()) {
                if (member instanceof TypeSyntax.Missing) {
                    continue;
                }
                String text = TypeText.of(member);
                Span first = seen.putIfAbsent(text, member.span());
                if (first != null) {
                    diagnostics.add(Diagnostic.error(
                                    DUPLICATE_UNION_MEMBER,
                                    member.span(),
                                    Quoted.of(text) + " is a member of "
                                            + Quoted.of(union.name().text()) + " already")
                            .withNote(first, "first named here"));
                }
            }
        });
    }
}
