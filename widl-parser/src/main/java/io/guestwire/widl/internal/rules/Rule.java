// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.internal.link.LinkedFile;

/** A check of one file. */
interface Rule {
    void check(LinkedFile file, Diagnostics diagnostics);
}
