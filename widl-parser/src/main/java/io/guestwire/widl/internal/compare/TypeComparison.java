// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.compare;

import io.guestwire.widl.internal.compare.Changes.Verdict;
import io.guestwire.widl.internal.compare.Reading.Amount;
import io.guestwire.widl.model.Definition;
import io.guestwire.widl.model.WidlType;
import io.guestwire.widl.model.WidlType.ListOf;
import io.guestwire.widl.model.WidlType.MapOf;
import io.guestwire.widl.model.WidlType.OptionalOf;
import io.guestwire.widl.model.WidlType.StreamOf;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Compares what one place holds: the type that it had with the type that it has. */
final class TypeComparison {
    private final Identity identity;
    private final WireReading wire;

    TypeComparison(Identity identity, WireReading wire) {
        this.identity = identity;
        this.wire = wire;
    }

    /** What the change of a type breaks; empty if both are the same. */
    Optional<Verdict> compare(WidlType before, WidlType after, Flow flow) {
        return isSame(before, after) ? Optional.empty() : Optional.of(change(before, after, flow));
    }

    /** What a change breaks that is known to be one. */
    Verdict change(WidlType before, WidlType after, Flow flow) {
        Reading sent = flow.writes() ? wire.read(before, after) : Reading.ALL;
        Reading got = flow.reads() ? wire.read(after, before) : Reading.ALL;
        if (sent.amount() == Amount.NONE) {
            return Verdict.error("earlier peers send " + sent.refused());
        }
        if (got.amount() == Amount.NONE) {
            return Verdict.error("earlier peers get " + got.refused());
        }
        if (sent.amount() == Amount.SOME) {
            return Verdict.error("earlier peers may send " + sent.refused() + ", and are refused");
        }
        if (got.amount() == Amount.SOME) {
            return Verdict.warning("earlier peers refuse " + got.refused());
        }
        return Verdict.warning("nothing changes on the wire, but Java code must be changed");
    }

    /**
     * Whether both mean the same once aliases are followed. A name that stands for something else now counts as the
     * same: that is reported where it is declared.
     */
    boolean isSame(WidlType before, WidlType after) {
        if (before instanceof Definition one && after instanceof Definition other && identity.same(one, other)) {
            return true;
        }
        WidlType one = WrittenType.resolved(before);
        WidlType other = WrittenType.resolved(after);
        if (one instanceof Definition declared && other instanceof Definition again) {
            return identity.same(declared, again);
        }
        if (one instanceof ListOf list && other instanceof ListOf again) {
            return isSame(list.element(), again.element());
        }
        if (one instanceof MapOf map && other instanceof MapOf again) {
            return isSame(map.key(), again.key()) && isSame(map.value(), again.value());
        }
        if (one instanceof OptionalOf optional && other instanceof OptionalOf again) {
            return isSame(optional.target(), again.target());
        }
        if (one instanceof StreamOf stream && other instanceof StreamOf again) {
            return isSame(stream.element(), again.element());
        }
        return one == other;
    }

    /** Finds the declarations at one place that are the same type, aliases included. */
    void pairs(WidlType before, WidlType after, BiConsumer<Definition, Definition> found) {
        if (before instanceof Definition one && after instanceof Definition other && identity.same(one, other)) {
            found.accept(one, other);
            return;
        }
        WidlType one = WrittenType.present(before);
        WidlType other = WrittenType.present(after);
        if (one instanceof Definition declared && other instanceof Definition again) {
            if (identity.same(declared, again)) {
                found.accept(declared, again);
            }
        } else if (one instanceof ListOf list && other instanceof ListOf again) {
            pairs(list.element(), again.element(), found);
        } else if (one instanceof MapOf map && other instanceof MapOf again) {
            pairs(map.key(), again.key(), found);
            pairs(map.value(), again.value(), found);
        } else if (one instanceof StreamOf stream && other instanceof StreamOf again) {
            pairs(stream.element(), again.element(), found);
        }
    }
}
