// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.rust;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.codegen.internal.plan.Schemas;
import io.guestwire.widl.model.AliasType;
import io.guestwire.widl.model.Field;
import io.guestwire.widl.model.Name;
import io.guestwire.widl.model.ObjectType;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.model.WidlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DirectCirclesTest {
    private final Schemas schemas = Schemas.of("circles.widl");
    private final Name name = schemas.name("Any");

    @Test
    void boxesATypeThatHoldsItself() {
        ObjectType.Declaration node = declare();
        ObjectType type = complete(node, optional(node.type()));
        assertThat(new DirectCircles(List.of(type)).isBoxed(type, type)).isTrue();
    }

    @Test
    void boxesNothingBehindAList() {
        ObjectType.Declaration leaf = declare();
        ObjectType.Declaration tree = declare();
        complete(leaf, new WidlType.ListOf(tree.type()));
        ObjectType type = complete(tree, leaf.type());
        assertThat(new DirectCircles(List.of(type)).isBoxed(type, leaf.type())).isFalse();
    }

    @Test
    void boxesBothOfTwoThatHoldEachOther() {
        ObjectType.Declaration odd = declare();
        ObjectType.Declaration even = declare();
        complete(odd, optional(even.type()));
        complete(even, optional(odd.type()));
        DirectCircles circles = new DirectCircles(List.of(even.type(), odd.type()));
        assertThat(circles.isBoxed(even.type(), odd.type())).isTrue();
        assertThat(circles.isBoxed(odd.type(), even.type())).isTrue();
    }

    @Test
    void boxesWhatAnAliasStandsForAndNotTheAlias() {
        ObjectType.Declaration node = declare();
        AliasType.Declaration maybe = AliasType.declare(name, name, Optional.empty(), List.of());
        maybe.complete(optional(node.type()));
        ObjectType type = complete(node, maybe.type());
        DirectCircles circles = new DirectCircles(List.of(type));
        assertThat(circles.isBoxed(type, maybe.type())).isFalse();
        assertThat(circles.isBoxed(maybe.type(), type)).isTrue();
    }

    @Test
    void takesLongChains() {
        List<ObjectType.Declaration> chain = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            chain.add(declare());
        }
        for (int i = 0; i + 1 < chain.size(); i++) {
            complete(chain.get(i), optional(chain.get(i + 1).type()));
        }
        complete(chain.get(chain.size() - 1), Scalar.U8);
        ObjectType first = chain.get(0).type();
        assertThat(new DirectCircles(List.of(first)).isBoxed(first, chain.get(1).type()))
                .isFalse();
    }

    private ObjectType.Declaration declare() {
        return ObjectType.declare(name, name, Optional.empty(), List.of());
    }

    private ObjectType complete(ObjectType.Declaration type, WidlType field) {
        return type.complete(List.of(), List.of(new Field(name, Optional.empty(), field, Optional.empty(), List.of())));
    }

    private static WidlType optional(WidlType type) {
        return new WidlType.OptionalOf(type);
    }
}
