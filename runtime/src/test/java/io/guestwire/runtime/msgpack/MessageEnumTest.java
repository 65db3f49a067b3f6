// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestDecodeException.Kind;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Enum values by index and by name, and unions by their member's key. */
class MessageEnumTest {
    private static final MessageEnum COLORS = MessageEnum.of(new int[] {5, 0, 300}, "Red", "Green", "Blue");
    private static final MessageKeys SHAPES = MessageKeys.of("Circle", "string", "[i32]");

    @ParameterizedTest
    @CsvSource({
        "05, 0",
        "00, 1",
        "cd012c, 2",
        "d2 0000012c, 2",
        "cf 000000000000012c, 2",
        "d000, 1",
        "a3 526564, 0",
        "d9 04 426c7565, 2"
    })
    void readsAValueByIndexOrName(String hex, int position) {
        MessageReader reader = Hex.reader(hex);

        assertThat(reader.readEnum(COLORS)).isEqualTo(position);
        reader.expectEnd();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "63",
                "ff",
                "cf ffffffffffffffff",
                "cf 0000000100000000",
                "d3 8000000000000000",
                "d3 ffffffff00000000",
                "a3 726564",
                "a0",
                "d1 ff00"
            })
    void refusesAValueThatTheSchemaDoesNotKnow(String hex) {
        GuestDecodeException failure = catchThrowableOfType(
                GuestDecodeException.class, () -> Hex.reader(hex).readEnum(COLORS));

        assertThat(failure.kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(failure).hasMessageContaining("`Red`, `Green`, `Blue`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"63", "ff", "cf ffffffffffffffff", "cf 0000000100000000", "a3 726564"})
    void readsAnUnknownValueWhenAskedTo(String hex) {
        MessageReader reader = Hex.reader(hex);

        assertThat(reader.readEnumOrUnknown(COLORS)).isEqualTo(-1);
        reader.expectEnd();
    }

    @ParameterizedTest
    @ValueSource(strings = {"c0", "c3", "ca 00000000", "cb 0000000000000000", "90", "81 05 c0", "c4 01 05"})
    void refusesAValueThatIsNeitherIndexNorName(String hex) {
        assertThat(catchThrowableOfType(
                                GuestDecodeException.class,
                                () -> Hex.reader(hex).readEnumOrUnknown(COLORS))
                        .kind())
                .isEqualTo(Kind.TYPE);
    }

    @Test
    void refusesANameThatIsNotUtf8() {
        assertThat(catchThrowableOfType(
                                GuestDecodeException.class,
                                () -> Hex.reader("a1 ff").readEnumOrUnknown(COLORS))
                        .kind())
                .isEqualTo(Kind.ENCODING);
    }

    @Test
    void findsEveryNameAndIndexOfManyValues() {
        int[] indexes =
                IntStream.range(0, 300).map(i -> (i * 7_919) % 1_000 - 500).toArray();
        String[] names = IntStream.range(0, 300)
                .mapToObj(i -> (i % 3 == 0 ? "Ä" : "V") + Integer.toString(i * 31, 36))
                .toArray(String[]::new);
        MessageEnum many = MessageEnum.of(indexes, names);
        for (int i = 0; i < names.length; i++) {
            MessageWriter writer = new MessageWriter();
            writer.writeField(many.encoded(i));
            writer.writeSigned(indexes[i]);
            MessageReader reader = new MessageReader(writer.toByteArray());

            assertThat(reader.readEnum(many)).isEqualTo(i);
            assertThat(reader.readEnum(many)).isEqualTo(i);
        }
    }

    @Test
    void refusesAnIndexThatIsGivenTwice() {
        assertThatThrownBy(() -> MessageEnum.of(new int[] {1, 1}, "A", "B"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("index 1 is given twice");
    }

    @Test
    void refusesMoreIndexesThanNames() {
        assertThatThrownBy(() -> MessageEnum.of(new int[] {1, 2}, "A"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 indexes are given for 1 names");
    }

    @ParameterizedTest
    @CsvSource({"81 a6 436972636c65 05, 0", "de0001 d906 737472696e67 05, 1", "81 a5 5b6933325d 05, 2"})
    void readsAUnionsMemberByItsKey(String hex, int member) {
        MessageReader reader = Hex.reader(hex);

        assertThat(reader.beginUnion(SHAPES)).isEqualTo(member);
        assertThat(reader.readI32()).isEqualTo(5);
        reader.endUnion();
        reader.expectEnd();
    }

    @Test
    void refusesAMemberThatTheSchemaDoesNotKnow() {
        GuestDecodeException failure = catchThrowableOfType(
                GuestDecodeException.class, () -> Hex.reader("81 a3 426f78 05").beginUnion(SHAPES));

        assertThat(failure.kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(failure).hasMessageContaining("`Circle`, `string`, `[i32]`");
        assertThat(failure.offset()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "82 a6 436972636c65 05 a6 737472696e67 05"})
    void refusesAUnionOfOtherThanOneEntry(String hex) {
        assertThat(catchThrowableOfType(
                                GuestDecodeException.class,
                                () -> Hex.reader(hex).beginUnion(SHAPES))
                        .kind())
                .isEqualTo(Kind.INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c0", "90", "05", "a6 436972636c65", "81 00 05"})
    void refusesAUnionThatIsNoMapByName(String hex) {
        assertThat(catchThrowableOfType(
                                GuestDecodeException.class,
                                () -> Hex.reader(hex).beginUnion(SHAPES))
                        .kind())
                .isEqualTo(Kind.TYPE);
    }

    @Test
    void namesTheMemberInAPath() {
        MessageReader reader = Hex.reader("81 a6 436972636c65 c0");
        reader.beginUnion(SHAPES);

        assertThat(catchThrowableOfType(GuestDecodeException.class, reader::readI32)
                        .path())
                .isEqualTo("$.Circle");
    }
}
