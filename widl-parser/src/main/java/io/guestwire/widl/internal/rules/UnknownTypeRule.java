// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.UNKNOWN_TYPE;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.ForeignTypes;
import io.guestwire.widl.diagnostic.HintBudget;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.diagnostic.Spelling;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.internal.link.Meaning;
import io.guestwire.widl.internal.link.Symbol.TypeSymbol;
import io.guestwire.widl.internal.link.TypeNames;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.syntax.NameSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every name of a type is declared, imported or built in. */
final class UnknownTypeRule implements Rule {
    private final HintBudget hints = new HintBudget();

    @Override
    public void check(LinkedFile file, Diagnostics diagnostics) {
        file.definitions().stream()
                .flatMap(definition -> TypeNames.in(definition).stream())
                .filter(name -> file.meaning(name.text()) == Meaning.Nothing.UNKNOWN)
                .forEach(name -> diagnostics.add(Diagnostic.error(
                                UNKNOWN_TYPE, name.span(), "type " + Quoted.of(name.text()) + " is not declared")
                        .withHelp(hint(name, file))));
    }

    private Optional<String> hint(NameSyntax name, LinkedFile file) {
        if (!hints.take()) {
            return Optional.empty();
        }
        for (LinkedFile imported : file.imports()) {
            if (imported.meaning(name.text()) instanceof Meaning.Declared) {
                String path = Quoted.of(imported.source().path());
                return Optional.of("it is declared in " + path + ": add it to the import");
            }
        }
        Optional<String> foreign = ForeignTypes.help(name.text());
        if (foreign.isPresent()) {
            return foreign;
        }
        Map<String, TypeSymbol> visible = file.visibleTypes();
        List<String> candidates = new ArrayList<>(visible.keySet());
        Scalar.spellings().forEach(candidates::add);
        return Spelling.nearest(name.text(), candidates).map(near -> {
            TypeSymbol declared = visible.get(near);
            String place =
                    declared == null ? "" : ", declared at " + declared.name().span();
            return "did you mean `" + near + "`" + place + "?";
        });
    }
}
