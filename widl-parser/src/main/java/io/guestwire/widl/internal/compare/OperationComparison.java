// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.compare;

import static io.guestwire.widl.compare.ChangeCode.OPERATION_FORM_CHANGED;
import static io.guestwire.widl.compare.ChangeCode.PARAMETER_ADDED;
import static io.guestwire.widl.compare.ChangeCode.PARAMETER_REMOVED;
import static io.guestwire.widl.compare.ChangeCode.PARAMETER_RENAMED;
import static io.guestwire.widl.compare.ChangeCode.PARAMETER_TYPE_CHANGED;
import static io.guestwire.widl.compare.ChangeCode.RESULT_CHANGED;

import io.guestwire.widl.internal.compare.Changes.Verdict;
import io.guestwire.widl.model.Operation;
import io.guestwire.widl.model.Operation.Form;
import io.guestwire.widl.model.Parameter;
import io.guestwire.widl.model.WidlType;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares two versions of one operation. */
final class OperationComparison {
    private final Changes changes;
    private final TypeComparison types;
    private final MemberComparison members;
    private final DefinitionComparison definitions;

    OperationComparison(
            Changes changes, TypeComparison types, MemberComparison members, DefinitionComparison definitions) {
        this.changes = changes;
        this.types = types;
        this.members = members;
        this.definitions = definitions;
    }

    void compare(Operation before, Operation after, Sides sides) {
        if (before.form() != after.form()) {
            changes.add(
                    OPERATION_FORM_CHANGED,
                    Verdict.error(
                            after.form() == Form.UNARY
                                    ? "earlier peers wrap the parameter in a map under its name"
                                    : "earlier peers do not wrap the parameter in a map"),
                    before.name().span(),
                    after.name().span(),
                    "`" + after.name() + "` was written with `" + brackets(before) + "` and is with `" + brackets(after)
                            + "`");
        } else if (after.form() == Form.UNARY) {
            unary(before.parameters().get(0), after.parameters().get(0), after, sides.request());
        } else {
            parameters(before, after, sides);
        }
        results(before, after, sides);
        follow(before, after);
    }

    private static String brackets(Operation operation) {
        return operation.form() == Form.UNARY ? "{}" : "()";
    }

    private void unary(Parameter before, Parameter after, Operation operation, Flow flow) {
        String named = "parameter `" + after.name() + "` of `" + operation.name() + "`";
        types.compare(before.type(), after.type(), flow)
                .ifPresent(verdict -> changes.add(
                        PARAMETER_TYPE_CHANGED,
                        verdict,
                        before.name().span(),
                        after.name().span(),
                        named + " was `" + WrittenType.text(before.type()) + "` and is `"
                                + WrittenType.text(after.type()) + "`"));
        if (!before.name().text().equals(after.name().text())) {
            changes.add(
                    PARAMETER_RENAMED,
                    Verdict.info("in this form the name does not travel"),
                    before.name().span(),
                    after.name().span(),
                    "parameter `" + before.name() + "` of `" + operation.name() + "` is called `" + after.name()
                            + "` now");
        }
    }

    private void parameters(Operation before, Operation after, Sides sides) {
        if (before.parameters().isEmpty() && !after.parameters().isEmpty()) {
            firstParameters(before, after, sides);
        } else if (!before.parameters().isEmpty() && after.parameters().isEmpty()) {
            lastParameters(before, after, sides);
        } else {
            members.compare(new MemberComparison.Lists(
                    MemberKind.PARAMETER,
                    before.name(),
                    Member.ofParameters(before.parameters()),
                    after.name(),
                    Member.ofParameters(after.parameters()),
                    sides.request()));
        }
    }

    /** A call without parameters has no bytes: hosts take that for an empty map, guests do not. */
    private void firstParameters(Operation before, Operation after, Sides sides) {
        Parameter first = after.parameters().get(0);
        boolean breaks = hasRequired(after) ? sides.caller() : sides.earlierHostCalls();
        changes.add(
                PARAMETER_ADDED,
                breaks
                        ? Verdict.error("earlier callers send no bytes at all, where a map is expected now")
                        : Verdict.warning("Java code that implements it must be changed"),
                before.name().span(),
                first.name().span(),
                "`" + after.name() + "` had no parameters and has `" + first.name() + "`");
    }

    private void lastParameters(Operation before, Operation after, Sides sides) {
        Parameter first = before.parameters().get(0);
        boolean breaks = hasRequired(before) ? sides.server() : sides.earlierGuestServes();
        changes.add(
                PARAMETER_REMOVED,
                breaks
                        ? Verdict.error("callers send no bytes at all now, where earlier peers expect a map")
                        : Verdict.warning("Java code that calls it must be changed"),
                first.name().span(),
                after.name().span(),
                "`" + after.name() + "` had the parameter `" + first.name() + "` and has none");
    }

    private static boolean hasRequired(Operation operation) {
        return Member.ofParameters(operation.parameters()).stream().anyMatch(Member::isRequired);
    }

    private void results(Operation before, Operation after, Sides sides) {
        if (before.result().isPresent() && after.result().isPresent()) {
            WidlType old = before.result().get();
            WidlType now = after.result().get();
            types.compare(old, now, sides.response()).ifPresent(verdict -> result(before, after, verdict));
        } else if (before.result().isPresent()) {
            result(
                    before,
                    after,
                    sides.caller()
                            ? Verdict.error("earlier callers expect a value and get none")
                            : Verdict.warning("Java code that implements it must be changed"));
        } else if (after.result().isPresent()) {
            result(
                    before,
                    after,
                    sides.server()
                            ? Verdict.error("earlier peers answer nothing where a value is expected now")
                            : Verdict.warning(
                                    "earlier callers ignore it; Java code that implements it must be changed"));
        }
    }

    private void result(Operation before, Operation after, Verdict verdict) {
        changes.add(
                RESULT_CHANGED,
                verdict,
                before.name().span(),
                after.name().span(),
                "the result of `" + after.name() + "` was " + written(before.result()) + " and is "
                        + written(after.result()));
    }

    private static String written(Optional<WidlType> result) {
        return "`" + result.map(WrittenType::text).orElse("void") + "`";
    }

    private void follow(Operation before, Operation after) {
        if (before.form() == Form.UNARY || after.form() == Form.UNARY) {
            if (!before.parameters().isEmpty() && !after.parameters().isEmpty()) {
                definitions.follow(
                        before.parameters().get(0).type(),
                        after.parameters().get(0).type());
            }
        } else {
            Map<String, Parameter> present = after.parameters().stream()
                    .collect(Collectors.toMap(parameter -> parameter.name().text(), Function.identity()));
            for (Parameter parameter : before.parameters()) {
                Parameter same = present.get(parameter.name().text());
                if (same != null) {
                    definitions.follow(parameter.type(), same.type());
                }
            }
        }
        before.result().ifPresent(old -> after.result().ifPresent(now -> definitions.follow(old, now)));
    }
}
