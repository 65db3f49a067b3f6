// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Random types, nested no deeper than asked. */
final class RandomTypes {

    private static final List<String> NAMES =
            List.of("Point", "_hidden", "ns__A", "Array<T>", "", "ä b", "\"", "\\", "$x");

    private RandomTypes() {}

    static BindgenType next(Random random, int depth) {
        int kinds = depth == 0 ? 11 : 20;
        return switch (random.nextInt(kinds)) {
            case 0 -> BindgenType.number(NumberKind.values()[random.nextInt(NumberKind.values().length)]);
            case 1 -> BindgenType.BOOL;
            case 2 -> BindgenType.CHAR;
            case 3 -> BindgenType.UNIT;
            case 4 -> BindgenType.TEXT;
            case 5 -> BindgenType.JS_VALUE;
            case 6 -> new BindgenType.Named(name(random));
            case 7 -> new BindgenType.Struct(name(random));
            case 8 ->
                new BindgenType.Enumeration(
                        random.nextBoolean() ? Optional.empty() : Optional.of(name(random)),
                        random.nextInt() & 0xFFFF_FFFFL);
            case 9 -> new BindgenType.StringEnumeration(name(random), random.nextInt(1000));
            case 10 -> random.nextBoolean() ? new BindgenType.NonNull() : new BindgenType.RawPointer();
            case 11 -> new BindgenType.Ref(next(random, depth - 1));
            case 12 -> new BindgenType.RefMut(next(random, depth - 1));
            case 13 -> new BindgenType.LongRef(next(random, depth - 1));
            case 14 -> new BindgenType.Slice(next(random, depth - 1));
            case 15 -> new BindgenType.Vector(next(random, depth - 1));
            case 16 -> new BindgenType.Optional(next(random, depth - 1));
            case 17 -> new BindgenType.Result(next(random, depth - 1));
            case 18 -> new BindgenType.Clamped(next(random, depth - 1));
            default -> compound(random, depth);
        };
    }

    private static BindgenType compound(Random random, int depth) {
        List<BindgenType> types = IntStream.range(0, random.nextInt(3))
                .mapToObj(each -> next(random, depth - 1))
                .toList();
        if (random.nextBoolean()) {
            return new BindgenType.Union(name(random), types);
        }
        BindgenType result = next(random, depth - 1);
        BindgenType inner = random.nextBoolean() ? result : next(random, depth - 1);
        return new BindgenType.Callback(
                new FunctionShape(random.nextInt(3), types, result, inner),
                random.nextBoolean(),
                BindgenType.Lifetime.values()[random.nextInt(3)],
                random.nextInt(3));
    }

    private static String name(Random random) {
        return NAMES.get(random.nextInt(NAMES.size()));
    }
}
