// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor.internal;

import io.guestwire.widl.diagnostic.Quoted;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;

/** Names that have to differ, such as those of a record's components. */
final class UniqueNames {
    private final Mistakes mistakes;
    private final String kind;
    private final String help;
    private final Map<String, String> owners = new HashMap<>();

    /**
     * No names yet.
     *
     * @param mistakes takes what is wrong
     * @param kind what has the names
     * @param help the way out of a clash
     */
    UniqueNames(Mistakes mistakes, String kind, String help) {
        this.mistakes = mistakes;
        this.kind = kind;
        this.help = help;
    }

    /** Takes a name for an owner, who is told if another one has it. */
    void claim(String name, Element place, String owner) {
        String first = owners.putIfAbsent(name, owner);
        if (first != null) {
            mistakes.add(place, first + " and " + owner + " are both the " + kind + " " + Quoted.of(name), help);
        }
    }
}
