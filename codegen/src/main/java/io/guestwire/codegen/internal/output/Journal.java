// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The steps of a change under way, in the order they are taken, as a later run needs them to undo it. Text form: the
 * line {@code guestwire-journal 1}, then one line {@code KIND SHA256 PATH} a step, escaped as in a {@link Manifest}.
 *
 * @param steps what is done to one file each
 */
record Journal(List<Step> steps) {
    private static final String HEADER = "guestwire-journal 1";

    Journal {
        steps = List.copyOf(steps);
    }

    enum Kind {
        CREATE,
        REPLACE,
        REMOVE
    }

    /** A step; {@code sha256} is of what the file holds before a removal, and after any other step. */
    record Step(Kind kind, String sha256, String path) {}

    String toText() {
        StringBuilder out = new StringBuilder(HEADER).append('\n');
        for (Step step : steps) {
            out.append(step.kind().name().toLowerCase(Locale.ROOT))
                    .append(' ')
                    .append(step.sha256())
                    .append(' ')
                    .append(TextLines.escape(step.path()))
                    .append('\n');
        }
        return out.toString();
    }

    static Journal parse(String text) throws StateFormatException {
        List<String> lines = TextLines.of(text);
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new StateFormatException("the first line is not `" + HEADER + "`");
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            int number = i + 1;
            steps.add(parseStep(lines.get(i))
                    .orElseThrow(() -> new StateFormatException("line " + number + " is not a line of a journal")));
        }
        return new Journal(steps);
    }

    private static Optional<Step> parseStep(String line) {
        String[] parts = line.split(" ", 3);
        if (parts.length != 3 || !Sha256.isDigest(parts[1])) {
            return Optional.empty();
        }
        String path = TextLines.unescape(parts[2]);
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(parts[0]) && OutputPath.isValid(path)) {
                return Optional.of(new Step(kind, parts[1], path));
            }
        }
        return Optional.empty();
    }
}
