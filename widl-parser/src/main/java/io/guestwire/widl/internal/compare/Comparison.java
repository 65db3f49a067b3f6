// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.compare;

import static io.guestwire.widl.compare.ChangeCode.NAMESPACE_CHANGED;
import static io.guestwire.widl.compare.ChangeCode.SCHEMA_ADDED;
import static io.guestwire.widl.compare.ChangeCode.SCHEMA_REMOVED;
import static io.guestwire.widl.compare.ChangeCode.TYPE_REMOVED;

import io.guestwire.widl.compare.ComparisonOptions;
import io.guestwire.widl.compare.SchemaChange;
import io.guestwire.widl.compare.SchemaVersion;
import io.guestwire.widl.internal.compare.Changes.Verdict;
import io.guestwire.widl.model.Definition;
import io.guestwire.widl.model.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One comparison of two versions. Not thread-safe. */
public final class Comparison {
    private final SchemaVersion before;
    private final SchemaVersion after;
    private final Changes changes = new Changes();
    private final Map<String, Definition> anywhere;
    private final DefinitionComparison definitions;
    private final ContractComparison contracts;

    private Comparison(SchemaVersion before, SchemaVersion after, ComparisonOptions options) {
        this.before = before;
        this.after = after;
        this.anywhere = named(after.schemas());
        Identity identity = new Identity(before, after);
        TypeComparison types = new TypeComparison(identity, new WireReading(options, identity));
        Renames renames = new Renames();
        MemberComparison members = new MemberComparison(changes, types, renames);
        this.definitions = new DefinitionComparison(
                changes, identity, types, members, options, Reach.of(before, options), Reach.of(after, options));
        this.contracts = new ContractComparison(
                changes, options, types, new OperationComparison(changes, types, members, definitions), renames);
    }

    /** All changes, sorted. */
    public static List<SchemaChange> of(SchemaVersion before, SchemaVersion after, ComparisonOptions options) {
        Comparison comparison = new Comparison(before, after, options);
        comparison.run();
        return comparison.changes.sorted(before.label(), after.label());
    }

    private void run() {
        Map<Contract, Contract> pairs = pair();
        List<Contract> gone = new ArrayList<>();
        for (Contract earlier : Contract.of(before.schemas())) {
            Contract present = pairs.get(earlier);
            if (present == null) {
                gone.add(earlier);
            } else {
                compareNamespaces(earlier, present);
                contracts.compare(earlier, present);
            }
        }
        definitions.compareFound();
        Map<Contract, Optional<Contract>> withTypes = new LinkedHashMap<>();
        pairs.forEach((earlier, present) -> withTypes.put(earlier, Optional.of(present)));
        gone.stream()
                .filter(earlier -> !earlier.hasOperations())
                .forEach(earlier -> withTypes.put(earlier, Optional.empty()));
        withTypes.forEach(this::findTypes);
        definitions.compareFound();
        withTypes.forEach(this::goneTypes);
        gone.stream().filter(Contract::hasOperations).forEach(this::removed);
        Contract.of(after.schemas()).stream()
                .filter(present -> !pairs.containsValue(present))
                .forEach(this::added);
    }

    /** Contracts of one key, then those that share a file, then files of one name in different folders. */
    private Map<Contract, Contract> pair() {
        List<Contract> earlier = new ArrayList<>(Contract.of(before.schemas()));
        List<Contract> present = new ArrayList<>(Contract.of(after.schemas()));
        Map<Contract, Contract> pairs = new LinkedHashMap<>();
        pair(
                earlier,
                present,
                pairs,
                contract -> contract.namespace()
                        .map(name -> List.of("namespace " + name))
                        .orElseGet(() -> List.copyOf(contract.paths())));
        pair(earlier, present, pairs, contract -> List.copyOf(contract.paths()));
        pair(
                earlier,
                present,
                pairs,
                contract -> contract.paths().stream()
                        .map(path -> path.substring(path.lastIndexOf('/') + 1))
                        .toList());
        return pairs;
    }

    private static void pair(
            List<Contract> earlier,
            List<Contract> present,
            Map<Contract, Contract> pairs,
            Function<Contract, List<String>> keys) {
        Map<String, Contract> byKey = new HashMap<>();
        present.forEach(contract -> keys.apply(contract).forEach(key -> byKey.putIfAbsent(key, contract)));
        for (Contract old : List.copyOf(earlier)) {
            keys.apply(old).stream()
                    .map(byKey::get)
                    .filter(now -> now != null && present.contains(now))
                    .findFirst()
                    .ifPresent(now -> {
                        pairs.put(old, now);
                        earlier.remove(old);
                        present.remove(now);
                    });
        }
    }

    private void compareNamespaces(Contract earlier, Contract present) {
        if (!earlier.namespace().equals(present.namespace())) {
            changes.add(
                    NAMESPACE_CHANGED,
                    earlier.hasOperations()
                            ? Verdict.error("guests name it when they call their host")
                            : Verdict.warning("the package of the Java code is made of it"),
                    earlier.place(),
                    present.place(),
                    present.namespace().isEmpty()
                            ? earlier.title() + " has no namespace now"
                            : earlier.namespace().isEmpty()
                                    ? earlier.title() + " has a namespace now"
                                    : "the namespace was `"
                                            + earlier.namespace().get() + "` and is `"
                                            + present.namespace().get() + "`");
        }
    }

    /** Types that no operation led to, found by their names, wherever they are declared now. */
    private void findTypes(Contract earlier, Optional<Contract> present) {
        Map<String, Definition> near =
                present.map(contract -> named(contract.schemas())).orElseGet(Map::of);
        for (Schema schema : earlier.schemas()) {
            for (Definition type : schema.definitions()) {
                String name = type.declaredAs().text();
                Definition same = near.getOrDefault(name, anywhere.get(name));
                if (same != null && !definitions.isCompared(type)) {
                    definitions.enqueue(type, same);
                }
            }
        }
    }

    private void goneTypes(Contract earlier, Optional<Contract> present) {
        for (Schema schema : earlier.schemas()) {
            for (Definition type : schema.definitions()) {
                if (type.origin() == schema.source() && !definitions.isCompared(type)) {
                    changes.add(
                            "",
                            TYPE_REMOVED,
                            Verdict.warning("Java code that uses it must be changed"),
                            Optional.of(type.name().span()),
                            present.map(Contract::place),
                            "type `" + type + "` is gone");
                }
            }
        }
    }

    private static Map<String, Definition> named(List<Schema> schemas) {
        Map<String, Definition> named = new HashMap<>();
        schemas.forEach(schema -> schema.definitions()
                .forEach(type -> named.putIfAbsent(type.declaredAs().text(), type)));
        return named;
    }

    private void removed(Contract earlier) {
        changes.add(
                "",
                SCHEMA_REMOVED,
                Verdict.error("nobody serves its operations, and earlier callers get errors"),
                Optional.of(earlier.place()),
                Optional.empty(),
                earlier.title() + " is gone");
    }

    private void added(Contract present) {
        if (present.hasOperations()) {
            changes.add(
                    "",
                    SCHEMA_ADDED,
                    Verdict.info("earlier peers do not serve its operations"),
                    Optional.empty(),
                    Optional.of(present.place()),
                    present.title() + " is new");
        }
    }
}
