// SPDX-License-Identifier: Apache-2.0
package io.guestwire.kitchen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.runtime.GuestEncodeException;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kitchen.sink.Chain;
import kitchen.sink.ChainCodec;
import kitchen.sink.Even;
import kitchen.sink.EvenCodec;
import kitchen.sink.Group;
import kitchen.sink.Odd;
import kitchen.sink.Shape;
import kitchen.sink.ShapeCodec;
import kitchen.sink.Tree;
import kitchen.sink.TreeCodec;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of recursive types that a program has nested deeper than any reader follows. */
class DeepValuesTest {
    private static final int FAR_TOO_DEEP = 100_000;

    /** How a recursive type's value of a depth is written. */
    private interface Deep {
        void write(MessageWriter writer, int depth);
    }

    static Stream<Named<Deep>> recursiveTypes() {
        return Stream.of(
                Named.of(
                        "an optional of itself",
                        (writer, depth) -> ChainCodec.write(
                                writer,
                                nested(
                                        new Chain(0, Optional.empty()),
                                        depth,
                                        inner -> new Chain(0, Optional.of(inner))))),
                Named.of(
                        "a list of itself",
                        (writer, depth) -> TreeCodec.write(
                                writer, nested(new Tree("", List.of()), depth, inner -> new Tree("", List.of(inner))))),
                Named.of(
                        "a type that holds it",
                        (writer, depth) -> EvenCodec.write(
                                writer,
                                nested(
                                        new Even(Optional.empty(), Map.of()),
                                        depth,
                                        inner -> new Even(Optional.of(new Odd(Optional.of(inner))), Map.of())))),
                Named.of(
                        "a union that it is a member of",
                        (writer, depth) -> ShapeCodec.write(
                                writer,
                                nested(
                                        new Shape.OfGroup(new Group(List.of(), Optional.empty())),
                                        depth,
                                        inner -> new Shape.OfGroup(new Group(List.of(inner), Optional.empty()))))));
    }

    private static <T> T nested(T innermost, int depth, Function<T, T> around) {
        T value = innermost;
        for (int i = 1; i < depth; i++) {
            value = around.apply(value);
        }
        return value;
    }

    @ParameterizedTest
    @MethodSource("recursiveTypes")
    void cannotBeSent(Deep type) {
        assertThatThrownBy(() -> type.write(new MessageWriter(), FAR_TOO_DEEP))
                .isInstanceOf(GuestEncodeException.class)
                .hasMessage("a value is nested deeper than 512");
    }

    @ParameterizedTest
    @MethodSource("recursiveTypes")
    void leaveTheWriterAsItWas(Deep type) {
        MessageWriter writer = new MessageWriter();
        for (int i = 0; i < 10; i++) {
            type.write(writer, 200);
        }

        assertThat(writer.size()).isPositive();
    }
}
