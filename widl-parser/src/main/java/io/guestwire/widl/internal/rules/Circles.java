// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.internal.link.Symbol.TypeSymbol;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a circle of types is shown: from the one that stands first in the file, back to it. */
final class Circles {
    private static final int LONGEST_PATH = 12;

    private Circles() {}

    /** The type of a circle that stands first. */
    static TypeSymbol first(List<TypeSymbol> circle) {
        return circle.stream()
                .min(Comparator.comparing(symbol -> symbol.name().span().start()))
                .orElseThrow();
    }

    /** The circle as a path; cut when it is long. */
    static String path(List<TypeSymbol> circle) {
        int start = circle.indexOf(first(circle));
        Stream<TypeSymbol> rotated =
                Stream.concat(circle.subList(start, circle.size()).stream(), circle.subList(0, start).stream());
        String cut = circle.size() > LONGEST_PATH ? " -> ..." : "";
        return rotated.limit(LONGEST_PATH)
                        .map(symbol -> Quoted.of(symbol.name().text()))
                        .collect(Collectors.joining(" -> "))
                + cut + " -> " + Quoted.of(first(circle).name().text());
    }
}
