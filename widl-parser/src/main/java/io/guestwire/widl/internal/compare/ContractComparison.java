// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.compare;

import static io.guestwire.widl.compare.ChangeCode.OPERATION_ADDED;
import static io.guestwire.widl.compare.ChangeCode.OPERATION_MOVED;
import static io.guestwire.widl.compare.ChangeCode.OPERATION_REMOVED;
import static io.guestwire.widl.compare.ChangeCode.OPERATION_RENAMED;
import static io.guestwire.widl.compare.ChangeCode.ROLE_ADDED;
import static io.guestwire.widl.compare.ChangeCode.ROLE_REMOVED;
import static io.guestwire.widl.compare.ChangeCode.ROLE_RENAMED;

import io.guestwire.widl.compare.ComparisonOptions;
import io.guestwire.widl.internal.compare.Changes.Verdict;
import io.guestwire.widl.model.Interface;
import io.guestwire.widl.model.Name;
import io.guestwire.widl.model.Operation;
import io.guestwire.widl.model.Role;
import io.guestwire.widl.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Compares the operations of schemas that belong together. */
final class ContractComparison {
    private static final String JAVA_ALONE = "nothing changes on the wire, but Java code that uses it must be changed";

    private final Changes changes;
    private final ComparisonOptions options;
    private final TypeComparison types;
    private final OperationComparison operations;
    private final Renames renames;

    ContractComparison(
            Changes changes,
            ComparisonOptions options,
            TypeComparison types,
            OperationComparison operations,
            Renames renames) {
        this.changes = changes;
        this.options = options;
        this.types = types;
        this.operations = operations;
        this.renames = renames;
    }

    void compare(Contract before, Contract after) {
        RolePairs roles = RolePairs.of(before, after);
        List<Served> gone = Served.of(before.schemas());
        List<Served> added = Served.of(after.schemas());
        match(gone, added, roles::isOne, roles);
        match(gone, added, (old, now) -> true, roles);
        rename(gone, added, roles);
        roles.renamed()
                .forEach((old, now) ->
                        renameRole(roles.before().get(old), roles.after().get(now)));
        roles.before().values().stream().filter(roles::isGone).forEach(role -> removeRole(role, gone, after));
        roles.after().values().stream().filter(roles::isNew).forEach(role -> addRole(role, added, before));
        gone.forEach(old -> remove(old, holder(old, roles.after(), after)));
        added.forEach(now -> add(now, holder(now, roles.before(), before)));
    }

    /** Compares operations of one name that {@code together} accepts, and takes them off both lists. */
    private void match(List<Served> gone, List<Served> added, BiPredicate<Served, Served> together, RolePairs roles) {
        Map<String, List<Served>> present = new HashMap<>();
        added.forEach(now -> present.computeIfAbsent(now.name().text(), name -> new ArrayList<>())
                .add(now));
        Set<Served> matched = new HashSet<>();
        for (Served old : gone) {
            List<Served> candidates = present.getOrDefault(old.name().text(), new ArrayList<>());
            candidates.stream()
                    .filter(now -> together.test(old, now))
                    .findFirst()
                    .ifPresent(now -> {
                        candidates.remove(now);
                        matched.add(old);
                        matched.add(now);
                        same(old, now, roles);
                    });
        }
        gone.removeIf(matched::contains);
        added.removeIf(matched::contains);
    }

    private void same(Served old, Served now, RolePairs roles) {
        if (!roles.isOne(old, now)) {
            changes.add(
                    OPERATION_MOVED,
                    moved(sides(old), sides(now)),
                    old.name().span(),
                    now.name().span(),
                    "`" + now.name() + "` was an operation of " + old.holder() + " and is one of " + now.holder());
        }
        operations.compare(old.operation(), now.operation(), sides(old).and(sides(now)));
    }

    private Verdict moved(Sides before, Sides after) {
        if (options.rolesTravel()) {
            return Verdict.error("the name of what it belongs to travels with each call");
        }
        return before.isLostIn(after)
                ? Verdict.error("the side that served it does so no more, and earlier callers get an error")
                : Verdict.warning(JAVA_ALONE);
    }

    private Sides sides(Served served) {
        return Sides.of(served.role(), options);
    }

    private void rename(List<Served> gone, List<Served> added, RolePairs roles) {
        Map<Served, Served> renamed = renames.find(
                gone,
                added,
                served -> served.name().text(),
                (old, now) -> roles.isOne(old, now) && isAlike(old, now),
                (old, now) -> old.index() == now.index()
                        && !old.operation().parameters().isEmpty()
                        && old.parameterNames().equals(now.parameterNames()));
        renamed.forEach((old, now) -> {
            changes.add(
                    OPERATION_RENAMED,
                    Verdict.error("the name travels, and earlier peers call and serve the earlier one alone")
                            .withHelp("keep the name `" + old.name() + "`"),
                    old.name().span(),
                    now.name().span(),
                    "`" + old.name() + "` of " + now.holder() + " is called `" + now.name() + "` now");
            operations.compare(old.operation(), now.operation(), sides(old).and(sides(now)));
        });
        gone.removeIf(renamed::containsKey);
        added.removeIf(new HashSet<>(renamed.values())::contains);
    }

    /** Whether parameters and results are of the same types. */
    private boolean isAlike(Served old, Served now) {
        Operation earlier = old.operation();
        Operation present = now.operation();
        if (earlier.form() != present.form()
                || earlier.parameters().size() != present.parameters().size()
                || earlier.result().isPresent() != present.result().isPresent()) {
            return false;
        }
        for (int i = 0; i < earlier.parameters().size(); i++) {
            if (!types.isSame(
                    earlier.parameters().get(i).type(),
                    present.parameters().get(i).type())) {
                return false;
            }
        }
        return earlier.result()
                .map(result -> types.isSame(result, present.result().orElseThrow()))
                .orElse(true);
    }

    private void renameRole(Role old, Role now) {
        changes.add(
                ROLE_RENAMED,
                options.rolesTravel()
                        ? Verdict.error("the name of the role travels with each call")
                        : Verdict.warning(JAVA_ALONE),
                old.name().span(),
                now.name().span(),
                "role `" + old.name() + "` is called `" + now.name() + "` now");
    }

    /** One change for a role and those of its operations that are gone with it. */
    private void removeRole(Role role, List<Served> gone, Contract after) {
        boolean withOperations =
                gone.removeIf(old -> old.role().filter(role::equals).isPresent());
        boolean breaks = withOperations && Sides.of(Optional.of(role), options).caller();
        changes.add(
                ROLE_REMOVED,
                breaks
                        ? Verdict.error("nobody serves its operations, and earlier callers get errors")
                        : Verdict.warning("Java code that uses it must be changed"),
                role.name().span(),
                after.place(),
                "role `" + role.name() + "` is gone");
    }

    private void addRole(Role role, List<Served> added, Contract before) {
        added.removeIf(now -> now.role().filter(role::equals).isPresent());
        changes.add(
                ROLE_ADDED,
                Verdict.info("earlier peers do not serve its operations"),
                before.place(),
                role.name().span(),
                "role `" + role.name() + "` is new");
    }

    private void remove(Served old, Span holder) {
        changes.add(
                OPERATION_REMOVED,
                sides(old).caller()
                        ? Verdict.error("nobody serves it, and earlier callers get an error")
                        : Verdict.warning("Java code that uses it must be changed"),
                old.name().span(),
                holder,
                "`" + old.name() + "` of " + old.holder() + " is gone");
    }

    /** Where an operation of one version would stand in the other. */
    private static Span holder(Served served, Map<String, Role> roles, Contract other) {
        Optional<Span> role = served.roleName().map(roles::get).map(Role::name).map(Name::span);
        if (role.isPresent() || served.role().isPresent()) {
            return role.orElseGet(other::place);
        }
        return other.schemas().stream()
                .flatMap(schema -> schema.operations().stream())
                .map(Interface::span)
                .findFirst()
                .orElseGet(other::place);
    }

    private void add(Served now, Span holder) {
        changes.add(
                OPERATION_ADDED,
                Verdict.warning(
                        sides(now).server()
                                ? "earlier peers do not serve it, and calls of it get an error from them"
                                : "Java code that implements " + now.holder() + " must be changed"),
                holder,
                now.name().span(),
                "`" + now.name() + "` of " + now.holder() + " is new");
    }
}
