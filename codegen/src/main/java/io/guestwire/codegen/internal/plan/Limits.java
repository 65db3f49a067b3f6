// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import io.guestwire.codegen.CodegenDiagnosticCode;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.model.Name;
import java.util.List;

/** What a class file can hold, and what becomes too much for it. */
final class Limits {
    /** Slots of a method's or constructor's parameters next to {@code this} (JVMS 4.3.3). */
    static final int SLOTS = 254;

    /** Lists, maps and optionals inside each other; deeper ones would only make absurdly long names. */
    static final int DEPTH = 32;

    /** Values in one default; about 4,000 bytecodes. */
    static final int DEFAULT_VALUES = 400;

    /** Bytes of modified UTF-8 in a constant (JVMS 4.4.7). */
    static final int TEXT_BYTES = 65_535;

    /** Bytecodes of a static initialiser, with room to spare under the 8,000 that HotSpot compiles. */
    static final int INITIALISER = 6_000;

    /** Parameters above which a call's request is written by a method of its own. */
    static final int PARAMETERS_IN_PLACE = 64;

    private Limits() {}

    static void checkLength(String kind, Name name, List<Diagnostic> diagnostics) {
        if (name.text().length() > JavaNames.LONGEST) {
            diagnostics.add(Diagnostic.error(
                            CodegenDiagnosticCode.NAME_TOO_LONG,
                            name.span(),
                            "the name of " + kind + " `" + name.text().substring(0, 30) + "...` has "
                                    + name.text().length() + " characters; Java code can use " + JavaNames.LONGEST)
                    .withHelp("shorten it"));
        }
    }

    /** How many bytes a text takes in a class file. */
    static long modifiedUtf8(String text) {
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c >= 1 && c <= 0x7f ? 1 : c <= 0x7ff ? 2 : 3;
        }
        return bytes;
    }
}
