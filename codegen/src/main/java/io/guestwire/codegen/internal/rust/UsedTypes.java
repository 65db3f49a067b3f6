// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.rust;

import io.guestwire.widl.model.AliasType;
import io.guestwire.widl.model.EnumType;
import io.guestwire.widl.model.ObjectType;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.model.UnionType;
import io.guestwire.widl.model.WidlType;
import java.util.EnumSet;
import java.util.Set;

/**
 * Collects which built-in types occur: some need code, and a crate, that a guest without them should not carry. Answers
 * whether a type can be written at all, which a stream cannot. Declared types are looked at where they are declared.
 */
final class UsedTypes implements WidlType.Cases<Boolean> {
    private final Set<Scalar> scalars = EnumSet.noneOf(Scalar.class);

    boolean hasDatetime() {
        return scalars.contains(Scalar.DATETIME);
    }

    boolean hasRaw() {
        return scalars.contains(Scalar.RAW);
    }

    boolean hasAny() {
        return scalars.contains(Scalar.ANY) || scalars.contains(Scalar.VALUE);
    }

    @Override
    public Boolean scalar(Scalar type) {
        scalars.add(type);
        return true;
    }

    @Override
    public Boolean list(WidlType.ListOf type) {
        return type.element().accept(this);
    }

    @Override
    public Boolean map(WidlType.MapOf type) {
        return type.key().accept(this) && type.value().accept(this);
    }

    @Override
    public Boolean optional(WidlType.OptionalOf type) {
        return type.target().accept(this);
    }

    @Override
    public Boolean stream(WidlType.StreamOf type) {
        return false;
    }

    @Override
    public Boolean object(ObjectType type) {
        return true;
    }

    @Override
    public Boolean enumeration(EnumType type) {
        return true;
    }

    @Override
    public Boolean union(UnionType type) {
        return true;
    }

    @Override
    public Boolean alias(AliasType type) {
        return true;
    }
}
