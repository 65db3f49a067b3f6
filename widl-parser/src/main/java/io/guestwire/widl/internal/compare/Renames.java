// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.compare;

import io.guestwire.widl.diagnostic.HintBudget;
import io.guestwire.widl.diagnostic.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Finds what has another name now: a name that is gone and one that is new, of things that are alike. */
final class Renames {
    private final HintBudget budget = new HintBudget();

    /**
     * Those of {@code gone} that have become one of {@code added}: the one that is spelled most alike, or the only one,
     * if both stand at the same place.
     *
     * @param name the name of a thing
     * @param alike whether two things could be one
     * @param samePlace whether two things stand at the same place among their siblings
     */
    <T> Map<T, T> find(
            List<T> gone,
            List<T> added,
            Function<T, String> name,
            BiPredicate<T, T> alike,
            BiPredicate<T, T> samePlace) {
        Map<T, T> found = new LinkedHashMap<>();
        List<T> free = new ArrayList<>(added);
        for (T old : gone) {
            if (free.isEmpty() || !budget.take()) {
                break;
            }
            List<T> candidates =
                    free.stream().filter(other -> alike.test(old, other)).toList();
            Optional<String> nearest = Spelling.nearest(
                    name.apply(old), candidates.stream().map(name).toList());
            candidates.stream()
                    .filter(other -> nearest.map(name.apply(other)::equals).orElseGet(() -> samePlace.test(old, other)))
                    .findFirst()
                    .ifPresent(other -> {
                        found.put(old, other);
                        free.remove(other);
                    });
        }
        return found;
    }
}
