// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.internal.link.LinkedFile.TypeSyntaxInFile;

/** A default is a value of the type beside it. */
final class DefaultValueRule implements Rule {
    @Override
    public void check(LinkedFile file, Diagnostics diagnostics) {
        ValueFit fit = new ValueFit(diagnostics);
        TypeUses.members(file)
                .forEach(member -> member.defaultValue()
                        .ifPresent(value -> fit.check(value, new TypeSyntaxInFile(member.type(), file))));
    }
}
