// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.diagnostic;

import io.guestwire.widl.source.SchemaLimit;
import io.guestwire.widl.source.SchemaLimits;
import io.guestwire.widl.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what one run finds, up to a maximum for each file. Not thread-safe. */
public final class Diagnostics {
    private final int maximumPerFile;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Map<SourceFile, Integer> counts = new LinkedHashMap<>();
    private final Set<SourceFile> failed = new HashSet<>();

    /** An empty collection that keeps {@link SchemaLimit#MISTAKES} diagnostics of each file. */
    public Diagnostics(SchemaLimits limits) {
        this.maximumPerFile = limits.maximum(SchemaLimit.MISTAKES);
    }

    /** Keeps a diagnostic, unless its file has too many already. */
    public void add(Diagnostic diagnostic) {
        SourceFile file = diagnostic.span().file();
        if (diagnostic.isError()) {
            failed.add(file);
        }
        int count = counts.merge(file, 1, Integer::sum);
        if (count <= maximumPerFile) {
            found.add(diagnostic);
        } else if (count == maximumPerFile + 1) {
            found.add(Diagnostic.error(
                    WidlDiagnosticCode.TOO_MANY_MISTAKES,
                    diagnostic.span(),
                    "the file has more than " + maximumPerFile + " mistakes; not all are reported"));
        }
    }

    /** Whether an error was found in the file. */
    public boolean hasErrorsIn(SourceFile file) {
        return failed.contains(file);
    }

    /** All that was kept, ordered by path, then by place, then by code. */
    public List<Diagnostic> sorted() {
        Map<SourceFile, Integer> order = new HashMap<>();
        counts.keySet().forEach(file -> order.put(file, order.size()));
        return found.stream()
                .sorted(Comparator.comparing((Diagnostic diagnostic) ->
                                diagnostic.span().file().path())
                        .thenComparing(diagnostic -> order.get(diagnostic.span().file()))
                        .thenComparing(diagnostic -> diagnostic.span().start())
                        .thenComparing(diagnostic -> diagnostic.code().id()))
                .toList();
    }
}
