// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.compare;

import static io.guestwire.widl.compare.ChangeCode.ALIAS_CHANGED;
import static io.guestwire.widl.compare.ChangeCode.TYPE_KIND_CHANGED;
import static io.guestwire.widl.compare.ChangeCode.TYPE_RENAMED;

import io.guestwire.widl.compare.ComparisonOptions;
import io.guestwire.widl.diagnostic.Severity;
import io.guestwire.widl.internal.compare.Changes.Verdict;
import io.guestwire.widl.model.AliasType;
import io.guestwire.widl.model.Definition;
import io.guestwire.widl.model.EnumType;
import io.guestwire.widl.model.Field;
import io.guestwire.widl.model.ObjectType;
import io.guestwire.widl.model.UnionType;
import io.guestwire.widl.model.WidlType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares declared types, each pair once, in the order in which they are found. Not thread-safe. */
final class DefinitionComparison {
    private final Changes changes;
    private final Identity identity;
    private final TypeComparison types;
    private final MemberComparison members;
    private final EnumComparison enums;
    private final UnionComparison unions;
    private final Reach reachBefore;
    private final Reach reachAfter;
    private final Set<List<Object>> seen = new HashSet<>();
    private final Set<Object> seenBefore = new HashSet<>();
    private final Deque<Pair> pending = new ArrayDeque<>();

    private record Pair(Definition before, Definition after) {}

    DefinitionComparison(
            Changes changes,
            Identity identity,
            TypeComparison types,
            MemberComparison members,
            ComparisonOptions options,
            Reach reachBefore,
            Reach reachAfter) {
        this.changes = changes;
        this.identity = identity;
        this.types = types;
        this.members = members;
        this.enums = new EnumComparison(changes, options.enumsByName());
        this.unions = new UnionComparison(changes, types);
        this.reachBefore = reachBefore;
        this.reachAfter = reachAfter;
    }

    /** The declarations that a place leads to in both versions. */
    void follow(WidlType before, WidlType after) {
        types.pairs(before, after, this::enqueue);
    }

    void enqueue(Definition before, Definition after) {
        if (seen.add(List.of(before.declaredAs().span(), after.declaredAs().span()))) {
            seenBefore.add(before.declaredAs().span());
            pending.add(new Pair(before, after));
        }
    }

    /** Whether a type of the earlier version has been found in the present one. */
    boolean isCompared(Definition before) {
        return seenBefore.contains(before.declaredAs().span());
    }

    /** Compares what has been found, and what that leads to. */
    void compareFound() {
        while (!pending.isEmpty()) {
            Pair pair = pending.remove();
            compare(pair.before(), pair.after());
        }
    }

    private void compare(Definition before, Definition after) {
        Flow reached = reachBefore.of(before).and(reachAfter.of(after));
        Flow flow = reached.equals(Flow.NONE) ? Flow.BOTH : reached;
        if (identity.isRenamed(before, after)) {
            changes.add(
                    TYPE_RENAMED,
                    Verdict.warning("nothing changes on the wire, but Java code that uses it must be changed"),
                    before.declaredAs().span(),
                    after.declaredAs().span(),
                    "type `" + before + "` is called `" + after + "` now");
        }
        if (before instanceof ObjectType one && after instanceof ObjectType other) {
            objects(one, other, flow);
        } else if (before instanceof EnumType one && after instanceof EnumType other) {
            enums.compare(one, other, flow);
        } else if (before instanceof UnionType one && after instanceof UnionType other) {
            unions.compare(one, other, flow);
            unionMembers(one, other);
        } else if (before instanceof AliasType one && after instanceof AliasType other) {
            aliases(one, other, flow);
        } else {
            kinds(before, after, flow);
        }
    }

    private void objects(ObjectType before, ObjectType after, Flow flow) {
        members.compare(new MemberComparison.Lists(
                MemberKind.FIELD,
                before.name(),
                Member.ofFields(before.fields()),
                after.name(),
                Member.ofFields(after.fields()),
                flow));
        Map<String, Field> present = after.fields().stream()
                .collect(Collectors.toMap(field -> field.name().text(), Function.identity()));
        for (Field field : before.fields()) {
            Field same = present.get(field.name().text());
            if (same != null) {
                follow(field.type(), same.type());
            }
        }
    }

    private void unionMembers(UnionType before, UnionType after) {
        for (WidlType member : before.members()) {
            String key = WrittenType.unionKey(member);
            for (WidlType other : after.members()) {
                if (key.equals(WrittenType.unionKey(other)) || types.isSame(member, other)) {
                    follow(member, other);
                }
            }
        }
    }

    private void aliases(AliasType before, AliasType after, Flow flow) {
        types.compare(before.target(), after.target(), flow)
                .ifPresent(verdict -> changes.add(
                        ALIAS_CHANGED,
                        verdict,
                        before.name().span(),
                        after.name().span(),
                        "alias `" + after + "` stood for `" + WrittenType.text(before.target()) + "` and stands for `"
                                + WrittenType.text(after.target()) + "`"));
        follow(before.target(), after.target());
    }

    private void kinds(Definition before, Definition after, Flow flow) {
        Verdict verdict = types.change(before, after, flow);
        changes.add(
                TYPE_KIND_CHANGED,
                verdict.severity() == Severity.ERROR
                        ? Verdict.error("earlier peers send and expect what it was")
                        : verdict,
                before.name().span(),
                after.name().span(),
                "`" + after + "` was " + kind(before) + " and is " + kind(after));
    }

    private static String kind(Definition definition) {
        if (definition instanceof ObjectType) {
            return "a type";
        }
        if (definition instanceof EnumType) {
            return "an enum";
        }
        return definition instanceof UnionType ? "a union" : "an alias";
    }
}
