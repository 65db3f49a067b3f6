// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.link;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.IMPORT_CYCLE;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sorts files so that each comes after those it imports; where that cannot be, reports the circle and cuts it. */
final class ImportOrder {
    private static final int LONGEST_PATH = 12;

    private final Diagnostics diagnostics;
    private final List<FileUnit> sorted = new ArrayList<>();
    private final Map<FileUnit, Boolean> finished = new HashMap<>();
    private final List<FileUnit> path = new ArrayList<>();
    private final List<Integer> nextImport = new ArrayList<>();

    ImportOrder(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    List<FileUnit> sort(List<FileUnit> units) {
        for (FileUnit unit : units) {
            if (!finished.containsKey(unit)) {
                enter(unit);
                walk();
            }
        }
        return sorted;
    }

    private void walk() {
        while (!path.isEmpty()) {
            int top = path.size() - 1;
            FileUnit unit = path.get(top);
            int index = nextImport.get(top);
            if (index == unit.imports().size()) {
                finished.put(unit, true);
                sorted.add(unit);
                path.remove(top);
                nextImport.remove(top);
                continue;
            }
            nextImport.set(top, index + 1);
            FileUnit.Edge edge = unit.imports().get(index);
            edge.target().ifPresent(target -> follow(unit, index, edge, target));
        }
    }

    private void follow(FileUnit unit, int index, FileUnit.Edge edge, FileUnit target) {
        if (!finished.containsKey(target)) {
            enter(target);
        } else if (!finished.get(target)) {
            report(edge, target);
            unit.cut(index);
        }
    }

    private void enter(FileUnit unit) {
        finished.put(unit, false);
        path.add(unit);
        nextImport.add(0);
    }

    private void report(FileUnit.Edge edge, FileUnit target) {
        List<FileUnit> circle = path.subList(path.indexOf(target), path.size());
        Stream<String> shown = circle.stream()
                .limit(LONGEST_PATH)
                .map(unit -> Quoted.of(unit.source().path()));
        String files = Stream.concat(shown, circle.size() > LONGEST_PATH ? Stream.of("...") : Stream.empty())
                .collect(Collectors.joining(" -> "));
        String last = Quoted.of(target.source().path());
        diagnostics.add(Diagnostic.error(
                        IMPORT_CYCLE,
                        edge.statement().from().span(),
                        "files import each other in a circle: " + files + " -> " + last)
                .withHelp("move what both need into a file of its own"));
    }
}
