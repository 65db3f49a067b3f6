// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import io.guestwire.widl.LoadOptions;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.internal.link.LinkedFile;
import java.util.List;

/** Every check, in a fixed order. */
public final class Rules {
    private final List<Rule> rules;
    private final Diagnostics diagnostics;

    private Rules(List<Rule> rules, Diagnostics diagnostics) {
        this.rules = rules;
        this.diagnostics = diagnostics;
    }

    /** The checks of one run. */
    public static Rules all(LoadOptions options, Diagnostics diagnostics) {
        return new Rules(
                List.of(
                        new NamespaceNotFirstRule(),
                        new DuplicateNamespaceRule(),
                        new InvalidNamespaceRule(options.limits()),
                        new DuplicateInterfaceRule(),
                        new TypeNameCaseRule(),
                        new DuplicateOperationRule(),
                        new DuplicateParameterRule(),
                        new DuplicateFieldRule(),
                        new DuplicateEnumValueRule(),
                        new DuplicateEnumIndexRule(),
                        new InvalidEnumIndexRule(),
                        new WireCollisionRule(options.wire()),
                        new UnknownTypeRule(),
                        new NotATypeRule(),
                        new MisplacedVoidRule(),
                        new InvalidMapKeyRule(),
                        new ImplementsRule(),
                        new RecursiveImplementsRule(),
                        new RecursiveAliasRule(),
                        new AliasNestingRule(options.limits()),
                        new RecursiveUnionRule(),
                        new DuplicateUnionMemberRule(),
                        new InfiniteTypeRule(),
                        new DefaultValueRule(),
                        new DirectiveParameterRule(),
                        new DirectiveLocationRule(),
                        new DirectiveRequirementRule(),
                        new AnnotationArgumentRule(),
                        new AnnotationLocationRule(),
                        new AnnotationRequirementRule()),
                diagnostics);
    }

    /** Checks one file. */
    public void check(LinkedFile file) {
        for (Rule rule : rules) {
            rule.check(file, diagnostics);
        }
    }
}
