// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.compare;

import static io.guestwire.widl.compare.ChangeCode.ENUM_DISPLAY_CHANGED;
import static io.guestwire.widl.compare.ChangeCode.ENUM_VALUE_ADDED;
import static io.guestwire.widl.compare.ChangeCode.ENUM_VALUE_REMOVED;
import static io.guestwire.widl.compare.ChangeCode.ENUM_VALUE_RENAMED;
import static io.guestwire.widl.compare.ChangeCode.ENUM_VALUE_RENUMBERED;

import io.guestwire.widl.internal.compare.Changes.Verdict;
import io.guestwire.widl.model.EnumType;
import java.util.HashMap;
import java.util.Map;

/** Compares the values of an enumeration. */
final class EnumComparison {
    private final Changes changes;
    private final boolean byName;

    EnumComparison(Changes changes, boolean byName) {
        this.changes = changes;
        this.byName = byName;
    }

    void compare(EnumType before, EnumType after, Flow flow) {
        Map<String, EnumType.Member> named = new HashMap<>();
        Map<Integer, EnumType.Member> numbered = new HashMap<>();
        for (EnumType.Member value : after.values()) {
            named.put(value.name().text(), value);
            numbered.put(value.index(), value);
        }
        before.values().forEach(old -> {
            EnumType.Member same = named.remove(old.name().text());
            if (same != null) {
                numbered.remove(same.index(), same);
                compare(after, old, same);
            }
        });
        Map<String, EnumType.Member> kept = new HashMap<>();
        after.values().forEach(value -> kept.put(value.name().text(), value));
        for (EnumType.Member old : before.values()) {
            if (!kept.containsKey(old.name().text())) {
                EnumType.Member renamed = numbered.remove(old.index());
                if (renamed == null) {
                    remove(after, old, flow);
                } else {
                    named.remove(renamed.name().text());
                    rename(after, old, renamed);
                }
            }
        }
        after.values().stream()
                .filter(value -> named.containsKey(value.name().text()))
                .forEach(value -> add(before, after, value, flow));
    }

    private void compare(EnumType after, EnumType.Member old, EnumType.Member value) {
        if (old.index() != value.index()) {
            Verdict verdict = byName
                    ? Verdict.warning("names travel, but Java code that stores the index reads another value")
                    : Verdict.error("earlier peers take the index, which travels, for another value or for none")
                            .withHelp("keep the index " + old.index());
            changes.add(
                    ENUM_VALUE_RENUMBERED,
                    verdict,
                    old.name().span(),
                    value.name().span(),
                    "value `" + value.name() + "` of `" + after + "` had the index " + old.index() + " and has "
                            + value.index());
        }
        if (!old.display().equals(value.display())) {
            changes.add(
                    ENUM_DISPLAY_CHANGED,
                    Verdict.info("it does not travel"),
                    old.name().span(),
                    value.name().span(),
                    "value `" + value.name() + "` of `" + after + "` is shown with another text");
        }
    }

    private void rename(EnumType after, EnumType.Member old, EnumType.Member value) {
        Verdict verdict = byName
                ? Verdict.error("names travel, and earlier peers know the earlier one alone")
                        .withHelp("keep the name `" + old.name() + "`")
                : Verdict.warning("the index travels and is the same, but Java code that uses the name must be changed")
                        .withHelp("a value of another meaning needs another index");
        changes.add(
                ENUM_VALUE_RENAMED,
                verdict,
                old.name().span(),
                value.name().span(),
                "value `" + old.name() + "` of `" + after + "` is called `" + value.name() + "` now");
    }

    private void remove(EnumType after, EnumType.Member old, Flow flow) {
        changes.add(
                ENUM_VALUE_REMOVED,
                flow.writes()
                        ? Verdict.error("earlier peers may send it, and that is refused as unknown")
                        : Verdict.warning("Java code that uses it must be changed"),
                old.name().span(),
                after.name().span(),
                "value `" + old.name() + "` of `" + after + "` is gone");
    }

    private void add(EnumType before, EnumType after, EnumType.Member value, Flow flow) {
        changes.add(
                ENUM_VALUE_ADDED,
                flow.reads()
                        ? Verdict.warning("earlier peers do not know it, and may refuse what holds it")
                        : Verdict.warning("Java code that lists all values must be changed"),
                before.name().span(),
                value.name().span(),
                "value `" + value.name() + "` of `" + after + "` is new");
    }
}
