// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.compare;

import io.guestwire.widl.internal.compare.Changes.Verdict;
import io.guestwire.widl.model.Name;
import io.guestwire.widl.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares fields of a type, or parameters of an operation. */
final class MemberComparison {
    private final Changes changes;
    private final TypeComparison types;
    private final Renames renames;

    MemberComparison(Changes changes, TypeComparison types, Renames renames) {
        this.changes = changes;
        this.types = types;
        this.renames = renames;
    }

    /**
     * Two lists of members.
     *
     * @param before the name of what holds the earlier ones
     * @param after the name of what holds the present ones
     */
    record Lists(MemberKind kind, Name before, List<Member> earlier, Name after, List<Member> present, Flow flow) {
        String named(Member member) {
            return kind.noun + " `" + member.name() + "` of `" + after + "`";
        }
    }

    void compare(Lists lists) {
        Map<String, Member> before = byName(lists.earlier());
        Map<String, Member> after = byName(lists.present());
        List<Member> gone = without(lists.earlier(), after);
        List<Member> added = without(lists.present(), before);
        Map<Member, Member> renamed = renames.find(
                gone,
                added,
                member -> member.name().text(),
                (one, other) -> types.isSame(one.type(), other.type()),
                (one, other) -> one.index() == other.index()
                        && lists.earlier().size() == lists.present().size());
        renamed.forEach((one, other) -> rename(lists, one, other));
        gone.stream().filter(member -> !renamed.containsKey(member)).forEach(member -> remove(lists, member));
        added.stream().filter(member -> !renamed.containsValue(member)).forEach(member -> add(lists, member));
        for (Member member : lists.present()) {
            Member old = before.get(member.name().text());
            if (old != null) {
                retype(lists, old, member);
                redefault(lists, old, member);
            }
        }
        reorder(lists, before, after);
    }

    private static Map<String, Member> byName(List<Member> members) {
        return members.stream().collect(Collectors.toMap(member -> member.name().text(), member -> member));
    }

    private static List<Member> without(List<Member> members, Map<String, Member> others) {
        return members.stream()
                .filter(member -> !others.containsKey(member.name().text()))
                .toList();
    }

    private void rename(Lists lists, Member old, Member present) {
        String reason = "the name travels, and earlier peers send and look for the earlier one";
        changes.add(
                lists.kind().renamed,
                Verdict.error(reason).withHelp("keep the name `" + old.name() + "`"),
                old.name().span(),
                present.name().span(),
                lists.kind().noun + " `" + old.name() + "` of `" + lists.after() + "` is called `" + present.name()
                        + "` now");
    }

    private void remove(Lists lists, Member old) {
        Verdict verdict = old.isRequired() && lists.flow().reads()
                ? Verdict.error("earlier peers require it, and refuse what is sent without it")
                        .withHelp("make it optional, and remove it when no earlier peer is left")
                : Verdict.warning(
                        lists.flow().writes()
                                ? "what earlier peers send in it is skipped, and Java code that uses it must be changed"
                                : "Java code that uses it must be changed");
        changes.add(
                lists.kind().removed, verdict, old.name().span(), lists.after().span(), lists.named(old) + " is gone");
    }

    private void add(Lists lists, Member present) {
        boolean breaks = present.isRequired() && lists.flow().writes();
        Verdict verdict = breaks
                ? Verdict.error("earlier peers do not send it, and what they send is refused")
                        .withHelp("make it optional, `" + present.written() + "?`, or give it a default")
                : Verdict.warning(
                        lists.kind() == MemberKind.FIELD
                                ? "earlier peers skip it; Java code that calls the constructor of `" + lists.after()
                                        + "` must be changed"
                                : "earlier peers skip it; Java code that implements `" + lists.after()
                                        + "` must be changed");
        changes.add(
                lists.kind().added,
                verdict,
                lists.before().span(),
                present.name().span(),
                lists.named(present) + " is new" + (present.isRequired() ? " and required" : ""));
    }

    private void retype(Lists lists, Member old, Member present) {
        types.compare(old.type(), present.type(), lists.flow())
                .ifPresent(verdict -> changes.add(
                        lists.kind().typeChanged,
                        verdict,
                        old.name().span(),
                        present.name().span(),
                        lists.named(present) + " was `" + old.written() + "` and is `" + present.written() + "`"));
    }

    private void redefault(Lists lists, Member old, Member present) {
        Optional<String> before = old.defaultValue().map(Literal::of);
        Optional<String> after = present.defaultValue().map(Literal::of);
        if (!before.equals(after)) {
            changes.add(
                    lists.kind().defaultChanged,
                    redefaulted(old.defaultValue(), present, lists.flow()),
                    old.name().span(),
                    present.name().span(),
                    "the default of " + lists.named(present)
                            + (after.isEmpty() ? " is gone" : before.isEmpty() ? " is new" : " is another"));
        }
    }

    private static Verdict redefaulted(Optional<Value> before, Member present, Flow flow) {
        if (before.isEmpty()) {
            return Verdict.info("peers of the present schema use it where a value is left out");
        }
        if (present.defaultValue().isEmpty()) {
            return present.isRequired() && flow.writes()
                    ? Verdict.warning("earlier peers may leave the value out, and what they send is refused then")
                    : Verdict.warning("a value that is left out is absent for peers of the present schema");
        }
        return Verdict.warning("a value that is left out is not the same to earlier peers and to others");
    }

    private void reorder(Lists lists, Map<String, Member> before, Map<String, Member> after) {
        List<String> earlier = common(lists.earlier(), after);
        List<String> present = common(lists.present(), before);
        if (!earlier.equals(present)) {
            changes.add(
                    lists.kind().reordered,
                    Verdict.warning(
                            "nothing changes on the wire, but Java code that gives them in order must be changed"),
                    lists.before().span(),
                    lists.after().span(),
                    lists.kind().noun + "s of `" + lists.after() + "` are in another order");
        }
    }

    private static List<String> common(List<Member> members, Map<String, Member> others) {
        List<String> names = new ArrayList<>();
        members.forEach(member -> names.add(member.name().text()));
        names.retainAll(others.keySet());
        return names;
    }
}
