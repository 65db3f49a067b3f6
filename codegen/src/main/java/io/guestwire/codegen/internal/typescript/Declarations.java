// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.typescript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The declarations of several texts by their names. */
public final class Declarations {
    private final Map<String, Declaration> byName;
    private final List<String> notes;

    private Declarations(Map<String, Declaration> byName, List<String> notes) {
        this.byName = byName;
        this.notes = notes;
    }

    /**
     * The declarations of a module's sections and of a user's text, which comes before them. A name that the sections
     * declare twice, and not alike, means neither.
     *
     * @param sections the texts that a module carries
     * @param users the text of the user
     */
    public static Declarations of(List<String> sections, Optional<String> users) {
        List<String> notes = new ArrayList<>();
        Map<String, Declaration> byName = new LinkedHashMap<>();
        Set<String> ambiguous = new HashSet<>();
        int number = 0;
        for (String section : sections) {
            TypescriptParser.Result result = TypescriptParser.parse("TypeScript section " + ++number, section);
            notes.addAll(result.notes());
            for (Declaration declaration : result.declarations()) {
                Declaration first = byName.putIfAbsent(declaration.name(), declaration);
                if (first != null && !first.saysTheSameAs(declaration) && ambiguous.add(declaration.name())) {
                    notes.add("`" + declaration.name() + "` is declared twice, in " + first.source() + " and in "
                            + declaration.source());
                }
            }
        }
        byName.keySet().removeAll(ambiguous);
        users.ifPresent(text -> {
            TypescriptParser.Result result = TypescriptParser.parse("the configured TypeScript", text);
            notes.addAll(result.notes());
            result.declarations().forEach(declaration -> byName.put(declaration.name(), declaration));
        });
        return new Declarations(byName, notes);
    }

    /** What a name is declared to be. */
    public Optional<Declaration> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** What could not be read, a sentence each. */
    public List<String> notes() {
        return List.copyOf(notes);
    }
}
