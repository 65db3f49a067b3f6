// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.compare;

import static io.guestwire.widl.compare.ChangeCode.UNION_MEMBER_ADDED;
import static io.guestwire.widl.compare.ChangeCode.UNION_MEMBER_CHANGED;
import static io.guestwire.widl.compare.ChangeCode.UNION_MEMBER_REMOVED;
import static io.guestwire.widl.compare.ChangeCode.UNION_MEMBER_RENAMED;

import io.guestwire.widl.internal.compare.Changes.Verdict;
import io.guestwire.widl.model.Definition;
import io.guestwire.widl.model.UnionType;
import io.guestwire.widl.model.WidlType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares the members of a union; a member has no place of its own, so places are those of the union's name. */
final class UnionComparison {
    private final Changes changes;
    private final TypeComparison types;

    UnionComparison(Changes changes, TypeComparison types) {
        this.changes = changes;
        this.types = types;
    }

    void compare(UnionType before, UnionType after, Flow flow) {
        Map<String, WidlType> present = byKey(after);
        List<WidlType> gone = new ArrayList<>();
        byKey(before).forEach((key, member) -> {
            WidlType same = present.remove(key);
            if (same == null) {
                gone.add(member);
            } else {
                retype(before, after, key, member, same, flow);
            }
        });
        List<String> removed = new ArrayList<>();
        for (WidlType member : gone) {
            present.entrySet().stream()
                    .filter(entry -> types.isSame(member, entry.getValue()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .ifPresentOrElse(
                            key -> rename(before, after, member, present.remove(key)),
                            () -> removed.add(WrittenType.unionKey(member)));
        }
        removed.forEach(key -> remove(before, after, key, flow));
        present.keySet().forEach(key -> add(before, after, key, flow));
    }

    private static Map<String, WidlType> byKey(UnionType union) {
        Map<String, WidlType> members = new LinkedHashMap<>();
        union.members().forEach(member -> members.putIfAbsent(WrittenType.unionKey(member), member));
        return members;
    }

    private void retype(UnionType before, UnionType after, String key, WidlType old, WidlType now, Flow flow) {
        types.compare(old, now, flow)
                .ifPresent(verdict -> changes.add(
                        key,
                        UNION_MEMBER_CHANGED,
                        verdict,
                        before.name().span(),
                        after.name().span(),
                        "member `" + key + "` of `" + after + "` was `" + WrittenType.text(old) + "` and is `"
                                + WrittenType.text(now) + "`"));
    }

    private void rename(UnionType before, UnionType after, WidlType old, WidlType now) {
        String key = WrittenType.unionKey(old);
        Verdict verdict = Verdict.error("the name travels, and earlier peers send and know the earlier one alone");
        changes.add(
                key,
                UNION_MEMBER_RENAMED,
                now instanceof Definition
                        ? verdict.withHelp("write `@unionKey(\"" + key + "\")` on the type")
                        : verdict,
                before.name().span(),
                after.name().span(),
                "member `" + key + "` of `" + after + "` is called `" + WrittenType.unionKey(now) + "` now");
    }

    private void remove(UnionType before, UnionType after, String key, Flow flow) {
        changes.add(
                key,
                UNION_MEMBER_REMOVED,
                flow.writes()
                        ? Verdict.error("earlier peers may send it, and that is refused as unknown")
                        : Verdict.warning("Java code that uses it must be changed"),
                before.name().span(),
                after.name().span(),
                "member `" + key + "` of `" + after + "` is gone");
    }

    private void add(UnionType before, UnionType after, String key, Flow flow) {
        changes.add(
                key,
                UNION_MEMBER_ADDED,
                flow.reads()
                        ? Verdict.warning("earlier peers do not know it, and refuse what holds it")
                        : Verdict.warning("Java code that lists all members must be changed"),
                before.name().span(),
                after.name().span(),
                "member `" + key + "` of `" + after + "` is new");
    }
}
