// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal.bindgen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records and choices of one shape file; the format is described in {@code shapes.txt}. */
final class SectionShape {

    private final Map<String, Definition> definitions = new HashMap<>();

    private SectionShape() {}

    static SectionShape parse(List<String> lines) {
        SectionShape shape = new SectionShape();
        Definition current = null;
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith(" ")) {
                if (current == null) {
                    throw new IllegalStateException("a field before any record: " + line);
                }
                current.fields.add(field(line.strip().split(" ", 2)));
            } else {
                boolean choice = line.endsWith(" |");
                current =
                        new Definition(choice ? line.substring(0, line.length() - 2) : line, choice, new ArrayList<>());
                shape.definitions.put(current.name, current);
            }
        }
        return shape;
    }

    private static Field field(String[] words) {
        return new Field(words[0], words.length == 1 ? Optional.empty() : Optional.of(FieldType.parse(words[1])));
    }

    Definition definition(String name) {
        Definition found = definitions.get(name);
        if (found == null) {
            throw new IllegalStateException("the shape file does not define " + name);
        }
        return found;
    }

    /**
     * A record, or a choice between alternatives.
     *
     * @param fields of a record, or alternatives
     */
    record Definition(String name, boolean choice, List<Field> fields) {}

    /**
     * A field of a record, or an alternative of a choice.
     *
     * @param type of the value; empty for an alternative without one
     */
    record Field(String name, Optional<FieldType> type) {}
}
