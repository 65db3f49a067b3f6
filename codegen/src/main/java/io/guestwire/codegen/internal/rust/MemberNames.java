// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.rust;

import io.guestwire.codegen.RustDiagnosticCode;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names that have to differ, such as those of the fields of one struct; finds those that do not. */
final class MemberNames {
    private final String kind;
    private final List<Diagnostic> diagnostics;
    private final Map<String, Member> owners = new HashMap<>();

    /**
     * No names yet.
     *
     * @param kind what has these names, for messages: {@code field}
     */
    MemberNames(String kind, List<Diagnostic> diagnostics) {
        this.kind = kind;
        this.diagnostics = diagnostics;
    }

    private record Member(String what, Span span) {}

    /** Takes a name for an element of the schema, and reports the second that takes it. */
    String claim(String rustName, String text, Span span) {
        String what = kind + " " + Quoted.of(text);
        Member first = owners.putIfAbsent(rustName, new Member(what, span));
        if (first != null) {
            diagnostics.add(clash(first.what(), first.span(), what, span, rustName));
        }
        return rustName;
    }

    /** Two elements of a schema that need one name. */
    static Diagnostic clash(String first, Span firstSpan, String second, Span span, String rustName) {
        return Diagnostic.error(
                        RustDiagnosticCode.RUST_NAME_CLASH,
                        span,
                        first + " and " + second + " are both `" + rustName + "` in Rust")
                .withNote(firstSpan, first + " is declared here")
                .withHelp("rename one of them in the schema; `@java` names things in Java alone");
    }
}
