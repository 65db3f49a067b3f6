// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.compare;

import io.guestwire.widl.compare.ComparisonOptions;
import io.guestwire.widl.internal.compare.Reading.Amount;
import io.guestwire.widl.model.AliasType;
import io.guestwire.widl.model.Definition;
import io.guestwire.widl.model.EnumType;
import io.guestwire.widl.model.Field;
import io.guestwire.widl.model.ObjectType;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.model.UnionType;
import io.guestwire.widl.model.WidlType;
import io.guestwire.widl.model.WidlType.ListOf;
import io.guestwire.widl.model.WidlType.MapOf;
import io.guestwire.widl.model.WidlType.OptionalOf;
import io.guestwire.widl.model.WidlType.StreamOf;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a reader of one type accepts of the values of another, by the rules of {@code docs/wire-format.md}. Declarations
 * that are the same type accept each other here: what changed in them is found where they are compared. Not thread-safe.
 */
final class WireReading {
    /** Differences of types inside each other are looked for to this depth. */
    private static final int DEEPEST = 300;

    private final ComparisonOptions options;
    private final Identity identity;
    private final ScalarReading scalars;
    private final Map<List<WidlType>, Reading> known = new HashMap<>();
    private int depth;

    WireReading(ComparisonOptions options, Identity identity) {
        this.options = options;
        this.identity = identity;
        this.scalars = new ScalarReading(options);
    }

    /** What {@code reader} accepts of what {@code writer} says; the types are of one version each. */
    Reading read(WidlType writer, WidlType reader) {
        if (depth == DEEPEST) {
            return Reading.ALL;
        }
        depth++;
        Reading reading = compare(writer, reader);
        depth--;
        return reading;
    }

    private Reading compare(WidlType writer, WidlType reader) {
        if (writer instanceof AliasType one && reader instanceof AliasType other && identity.same(one, other)) {
            return Reading.ALL;
        }
        WidlType written = WrittenType.resolved(writer);
        WidlType expected = WrittenType.resolved(reader);
        if (expected instanceof OptionalOf optional) {
            return read(written instanceof OptionalOf given ? given.target() : written, optional.target());
        }
        if (written instanceof OptionalOf optional) {
            Reading present = read(optional.target(), expected);
            return takesNil(expected) ? present : present.and(Reading.allBut("nil, which stands for no value"));
        }
        if (expected instanceof Scalar scalar && ScalarReading.isDynamic(scalar)) {
            return Reading.ALL;
        }
        return written.accept(new From(expected));
    }

    static Reading mismatch(WidlType writer, WidlType reader) {
        return Reading.none("`" + WrittenType.text(writer) + "` where `" + WrittenType.text(reader) + "` is expected");
    }

    /** Java reads an empty list, map or {@code bytes} from nil too, guests in Rust do not. */
    private static boolean takesNil(WidlType type) {
        return type instanceof Scalar scalar && ScalarReading.isDynamic(scalar);
    }

    /** Declarations that are two different types: compared by what is in them, circles once. */
    private Reading inside(Definition writer, Definition reader, Function<WireReading, Reading> compare) {
        if (identity.same(writer, reader)) {
            return Reading.ALL;
        }
        List<WidlType> pair = List.of(writer, reader);
        Reading found = known.get(pair);
        if (found == null) {
            known.put(pair, Reading.ALL);
            found = compare.apply(this);
            known.put(pair, found);
        }
        return found;
    }

    /** The reading of one type, by its kind; what it is read as is neither an alias nor optional. */
    private final class From implements WidlType.Cases<Reading> {
        private final WidlType reader;

        From(WidlType reader) {
            this.reader = reader;
        }

        @Override
        public Reading scalar(Scalar writer) {
            if (reader instanceof Scalar scalar) {
                return scalars.read(writer, scalar);
            }
            if (ScalarReading.isDynamic(writer)) {
                return Reading.allBut("values other than `" + WrittenType.text(reader) + "`");
            }
            if (reader instanceof EnumType && (writer.isInteger() || writer == Scalar.STRING)) {
                return Reading.allBut("what is no value of `" + WrittenType.text(reader) + "`");
            }
            return mismatch(writer, reader);
        }

        @Override
        public Reading list(ListOf writer) {
            if (reader instanceof ListOf list) {
                return read(writer.element(), list.element()).asPart(" in the list");
            }
            boolean numbers = WrittenType.resolved(writer.element()) instanceof Scalar scalar && scalar.isInteger();
            return reader == Scalar.BYTES && numbers ? read(writer.element(), Scalar.U8) : mismatch(writer, reader);
        }

        @Override
        public Reading map(MapOf writer) {
            return reader instanceof MapOf map
                    ? read(writer.key(), map.key())
                            .asPart(" as a key")
                            .and(read(writer.value(), map.value()).asPart(" in the map"))
                    : mismatch(writer, reader);
        }

        @Override
        public Reading stream(StreamOf writer) {
            return reader instanceof StreamOf stream
                    ? read(writer.element(), stream.element())
                    : mismatch(writer, reader);
        }

        @Override
        public Reading object(ObjectType writer) {
            return reader instanceof ObjectType object
                    ? inside(writer, object, reading -> reading.objects(writer, object))
                    : mismatch(writer, reader);
        }

        @Override
        public Reading enumeration(EnumType writer) {
            if (reader instanceof EnumType other) {
                return inside(writer, other, reading -> reading.enums(writer, other));
            }
            return reader instanceof Scalar scalar ? enumAs(writer, scalar) : mismatch(writer, reader);
        }

        @Override
        public Reading union(UnionType writer) {
            return reader instanceof UnionType other
                    ? inside(writer, other, reading -> reading.unions(writer, other))
                    : mismatch(writer, reader);
        }

        @Override
        public Reading optional(OptionalOf writer) {
            throw new IllegalStateException("optional types are taken apart before");
        }

        @Override
        public Reading alias(AliasType writer) {
            throw new IllegalStateException("aliases are followed before");
        }
    }

    private Reading objects(ObjectType writer, ObjectType reader) {
        Map<String, Field> written = writer.fields().stream()
                .collect(Collectors.toMap(field -> field.name().text(), field -> field));
        Reading worst = Reading.ALL;
        for (Field field : reader.fields()) {
            Field given = written.get(field.name().text());
            boolean required = field.defaultValue().isEmpty() && !WrittenType.isOptional(field.type());
            if (given != null) {
                worst = worst.and(read(given.type(), field.type()).asPart(" in the field `" + field.name() + "`"));
            } else if (required) {
                worst = worst.and(Reading.none(
                        "`" + writer + "` where `" + reader + "` is expected, with a field `" + field.name() + "`"));
            }
        }
        return worst;
    }

    private Reading enums(EnumType writer, EnumType reader) {
        Set<Object> known =
                reader.values().stream().map(this::wireValue).collect(Collectors.toCollection(HashSet::new));
        return writer.values().stream()
                .filter(value -> !known.contains(wireValue(value)))
                .findFirst()
                .map(value -> Reading.allBut("the value `" + value.name() + "`"))
                .orElse(Reading.ALL);
    }

    private Object wireValue(EnumType.Member value) {
        return options.enumsByName() ? value.name().text() : value.index();
    }

    private Reading enumAs(EnumType writer, Scalar reader) {
        if (options.enumsByName()) {
            return scalars.read(Scalar.STRING, reader);
        }
        Optional<EnumType.Member> any = writer.values().stream().max(Comparator.comparing(EnumType.Member::index));
        if (any.isEmpty()) {
            return Reading.ALL;
        }
        EnumType.Member largest = any.get();
        Reading reading = ScalarReading.upTo(largest.index(), reader, "the value `" + largest.name() + "`");
        return reading.amount() == Amount.NONE ? mismatch(writer, reader) : reading;
    }

    private Reading unions(UnionType writer, UnionType reader) {
        Reading worst = Reading.ALL;
        for (WidlType member : writer.members()) {
            String key = WrittenType.unionKey(member);
            Optional<WidlType> same = reader.members().stream()
                    .filter(other -> WrittenType.unionKey(other).equals(key))
                    .findFirst();
            worst = worst.and(same.map(other -> read(member, other).atMostSome())
                    .orElseGet(() -> Reading.allBut("the member `" + key + "`")));
        }
        return worst;
    }
}
