// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.compare;

import io.guestwire.widl.compare.ChangeCode;

/** What a list of members is a list of: words and codes. */
enum MemberKind {
    FIELD(
            "field",
            ChangeCode.FIELD_REMOVED,
            ChangeCode.FIELD_ADDED,
            ChangeCode.FIELD_RENAMED,
            ChangeCode.FIELD_TYPE_CHANGED,
            ChangeCode.FIELD_DEFAULT_CHANGED,
            ChangeCode.FIELDS_REORDERED),
    PARAMETER(
            "parameter",
            ChangeCode.PARAMETER_REMOVED,
            ChangeCode.PARAMETER_ADDED,
            ChangeCode.PARAMETER_RENAMED,
            ChangeCode.PARAMETER_TYPE_CHANGED,
            ChangeCode.PARAMETER_DEFAULT_CHANGED,
            ChangeCode.PARAMETERS_REORDERED);

    final String noun;
    final ChangeCode removed;
    final ChangeCode added;
    final ChangeCode renamed;
    final ChangeCode typeChanged;
    final ChangeCode defaultChanged;
    final ChangeCode reordered;

    MemberKind(
            String noun,
            ChangeCode removed,
            ChangeCode added,
            ChangeCode renamed,
            ChangeCode typeChanged,
            ChangeCode defaultChanged,
            ChangeCode reordered) {
        this.noun = noun;
        this.removed = removed;
        this.added = added;
        this.renamed = renamed;
        this.typeChanged = typeChanged;
        this.defaultChanged = defaultChanged;
        this.reordered = reordered;
    }
}
