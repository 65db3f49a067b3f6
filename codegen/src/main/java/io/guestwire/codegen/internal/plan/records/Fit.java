// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.records;

import io.guestwire.codegen.internal.typescript.TypescriptType;
import io.guestwire.codegen.internal.typescript.TypescriptType.Literal;
import io.guestwire.codegen.internal.typescript.TypescriptType.Shape;
import io.guestwire.codegen.internal.typescript.TypescriptType.Tuple;
import io.guestwire.codegen.internal.typescript.TypescriptType.Union;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a type can be a class of Java: a constructor holds it, and no two members of it need one name. */
final class Fit {
    /** Components of a record; each may take two of a constructor's 254 slots. */
    private static final int MOST_COMPONENTS = 127;

    /** Constants of an enum that take their texts as arguments: about 6,000 bytecodes. */
    private static final int MOST_CONSTANTS = 250;

    /** Members of a union. */
    private static final int MOST_MEMBERS = 250;

    private Fit() {}

    /** Why a type can be no class, if it cannot. */
    static Optional<String> objection(TypescriptType type, String name, Shapes shapes) {
        if (type instanceof Shape shape) {
            return fields(shape);
        }
        if (type instanceof Tuple tuple) {
            return count(tuple.elements().size(), MOST_COMPONENTS, "elements");
        }
        List<TypescriptType> members = ((Union) type).members();
        if (members.stream().allMatch(Literal.class::isInstance)) {
            List<String> texts = members.stream()
                    .map(member -> ((Literal) member).value())
                    .distinct()
                    .toList();
            return count(texts.size(), MOST_CONSTANTS, "texts")
                    .or(() -> clash(texts.stream().map(JsNames::constant).toList(), "texts"));
        }
        Tags tags = Tags.of(members, shapes).orElseThrow();
        List<String> names = tags.members().stream()
                .map(member -> JsNames.member(member.tag()))
                .toList();
        return count(names.size(), MOST_MEMBERS, "members")
                .or(() -> clash(names, "members"))
                .or(() -> names.contains(name)
                        ? Optional.of("a member of it is called `" + name + "` too")
                        : Optional.empty())
                .or(() -> tags.members().stream()
                        .flatMap(member -> member.content().stream())
                        .flatMap(content -> content instanceof Shape shape
                                ? fields(shape).stream()
                                : Optional.<String>empty().stream())
                        .findFirst());
    }

    private static Optional<String> fields(Shape shape) {
        return count(shape.members().size(), MOST_COMPONENTS, "fields")
                .or(() -> clash(
                        shape.members().stream()
                                .map(member -> JsNames.component(member.name()))
                                .toList(),
                        "fields"));
    }

    private static Optional<String> count(int count, int most, String what) {
        return count <= most
                ? Optional.empty()
                : Optional.of("it has " + count + " " + what + ", and at most " + most + " are supported");
    }

    private static Optional<String> clash(List<String> names, String what) {
        Set<String> seen = new HashSet<>();
        return names.stream()
                .filter(name -> !seen.add(name))
                .findFirst()
                .map(name -> "two of its " + what + " are both `" + name + "` in Java");
    }
}
