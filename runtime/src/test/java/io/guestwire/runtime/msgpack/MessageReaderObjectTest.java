// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestDecodeException.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects as generated code reads them, and the paths that failures name. */
class MessageReaderObjectTest {
    private static final MessageKeys USERS = MessageKeys.of("users", "byName");
    private static final MessageKeys USER = MessageKeys.of("name", "age");

    private record User(String name, int age) {}

    private record Users(List<User> users, Map<String, User> byName) {}

    private static Users readUsers(MessageReader reader) {
        List<User> users = new ArrayList<>();
        Map<String, User> byName = new LinkedHashMap<>();
        int fields = reader.beginObject();
        long seen = 0;
        for (int i = 0; i < fields; i++) {
            int field = reader.readField(USERS);
            if (field < 0) {
                reader.skip();
                continue;
            }
            seen = reader.markField(USERS, seen, field);
            if (field == 0) {
                readList(reader, users);
            } else {
                readMap(reader, byName);
            }
        }
        if (seen != 3) {
            throw reader.missing(USERS, seen, 3);
        }
        reader.endObject();
        return new Users(users, byName);
    }

    private static void readList(MessageReader reader, List<User> users) {
        int count = reader.beginList();
        for (int element = 0; element < count; element++) {
            reader.element(element);
            users.add(readUser(reader));
        }
        reader.endList();
    }

    private static void readMap(MessageReader reader, Map<String, User> byName) {
        int count = reader.beginMap();
        for (int entry = 0; entry < count; entry++) {
            reader.entry();
            String key = reader.readString();
            reader.put(byName, key, readUser(reader));
        }
        reader.endMap();
    }

    private static User readUser(MessageReader reader) {
        String name = "";
        int age = 0;
        int fields = reader.beginObject();
        long seen = 0;
        for (int i = 0; i < fields; i++) {
            int field = reader.readField(USER);
            if (field < 0) {
                reader.skip();
                continue;
            }
            seen = reader.markField(USER, seen, field);
            if (field == 0) {
                name = reader.readString();
            } else {
                age = reader.readU8();
            }
        }
        if (seen != 3) {
            throw reader.missing(USER, seen, 3);
        }
        reader.endObject();
        return new User(name, age);
    }

    private static final String ANN = "82 a46e616d65 a3416e6e a3616765 1e";
    private static final String BOB = "82 a3616765 1f a46e616d65 a3426f62";
    private static final String USERS_KEY = "a57573657273";
    private static final String BY_NAME_KEY = "a662794e616d65";

    private static String users(String... elements) {
        return "82" + USERS_KEY + "9" + elements.length + String.join("", elements) + BY_NAME_KEY + "80";
    }

    private static String byName(String key, String user) {
        return "82" + USERS_KEY + "90" + BY_NAME_KEY + "81" + key + user;
    }

    private static GuestDecodeException failureOf(String hex) {
        return catchThrowableOfType(GuestDecodeException.class, () -> readUsers(Hex.reader(hex)));
    }

    @Test
    void readsNestedObjectsInAnyFieldOrder() {
        Users users = readUsers(Hex.reader(users(ANN, BOB)));

        assertThat(users.users()).containsExactly(new User("Ann", 30), new User("Bob", 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c0",
                "01",
                "ff",
                "cd0102",
                "ca00000000",
                "a178",
                "c40178",
                "93 01 02 03",
                "82 01 02 03 04",
                "d40105",
                "c7020105 06",
                "d9 01 78",
                "de 0001 a178 91c0"
            })
    void skipsUnknownFieldsOfEveryKind(String value) {
        String user = "83 a46e616d65 a3416e6e a178" + value + "a3616765 1e";

        assertThat(readUsers(Hex.reader(users(user))).users()).containsExactly(new User("Ann", 30));
    }

    @Test
    void skipsAThousandUnknownFields() {
        StringBuilder user = new StringBuilder("de 03ea");
        for (int i = 1_000; i < 2_000; i++) {
            user.append("a4");
            String.valueOf(i).chars().forEach(digit -> user.append(Integer.toHexString(digit)));
            user.append("93 01 02 c0");
        }
        user.append("a46e616d65 a3416e6e a3616765 1e");

        assertThat(readUsers(Hex.reader(users(user.toString()))).users()).containsExactly(new User("Ann", 30));
    }

    @Test
    void acceptsALongHeaderForAShortName() {
        String user = "82 d9046e616d65 a3416e6e da0003616765 1e";

        assertThat(readUsers(Hex.reader(users(user))).users()).containsExactly(new User("Ann", 30));
    }

    @Test
    void tellsAFieldFromAnotherWithTheSameStart() {
        String user = "84 a56e616d6573 01 a36e616d 02 a46e616d65 a3416e6e a3616765 1e";

        assertThat(readUsers(Hex.reader(users(user))).users()).containsExactly(new User("Ann", 30));
    }

    @Test
    void namesTheListElementAndFieldOfAWrongValue() {
        String wrong = "82 a46e616d65 a3416e6e a3616765 cd012c";

        assertThat(failureOf(users(ANN, BOB, wrong)))
                .hasMessage("$.users[2].age: expected u8 (0 to 255), found 300, at byte 52"
                        + "; bytes 47..62: 6e a3 61 67 65 [cd 01 2c] a6 62 79 4e 61 6d 65 80");
    }

    @Test
    void namesTheMapEntryOfAWrongValue() {
        assertThat(failureOf(byName("a6612271 e2808b", "82 a46e616d65 c0")).path())
                .isEqualTo("$.byName[\"a\\u0022q\\u200b\"].name");
    }

    @Test
    void shortensALongKeyInAPath() {
        String key = "d9ff" + "78".repeat(255);

        assertThat(failureOf(byName(key, "82 a46e616d65 c0")).path())
                .isEqualTo("$.byName[\"" + "x".repeat(64) + "...\"].name");
    }

    @ParameterizedTest
    @CsvSource({"05, 5", "ff, -1", "cfffffffffffffffff, 18446744073709551615", "c0, ?"})
    void namesTheKeyOfAMapByIntegers(String key, String shown) {
        MessageReader reader = Hex.reader("81" + key + "c1");
        reader.beginMap();
        reader.entry();
        reader.skip();

        GuestDecodeException failure = catchThrowableOfType(GuestDecodeException.class, reader::readString);
        assertThat(failure.path()).isEqualTo("$[" + shown + "]");
    }

    @Test
    void namesAKeyInAMessageThatIsLongerThanTheDefaultLimit() {
        byte[] message = new byte[(16 << 20) + 10];
        System.arraycopy(Hex.bytes("81 a141 c1"), 0, message, 0, 4);
        MessageLimits limits = new MessageLimits(512, 10, 10, 10, message.length);
        MessageReader reader = new MessageReader(limits, MessageTolerance.none());
        reader.reset(message, 0, message.length);
        reader.beginMap();
        reader.entry();
        reader.readString();

        GuestDecodeException failure = catchThrowableOfType(GuestDecodeException.class, reader::readString);
        assertThat(failure.path()).isEqualTo("$[\"A\"]");
        assertThat(failure.kind()).isEqualTo(Kind.INVALID);
    }

    @Test
    void namesTheUnknownFieldWhoseValueIsBroken() {
        String user = "83 a46e616d65 a3416e6e a178 c1 a3616765 1e";

        assertThat(failureOf(users(user)).path()).isEqualTo("$.users[0][\"x\"]");
    }

    @Test
    void forgetsTheUnknownFieldOnceItIsSkipped() {
        String user = "83 a178 05 a46e616d65 c0 a3616765 1e";

        assertThat(failureOf(users(user)).path()).isEqualTo("$.users[0].name");
    }

    @Test
    void namesAMissingField() {
        GuestDecodeException failure = failureOf(users(ANN, "81 a46e616d65 a3426f62"));

        assertThat(failure.kind()).isEqualTo(Kind.MISSING);
        assertThat(failure).hasMessageStartingWith("$.users[1].age: required field `age` is missing");
    }

    @Test
    void refusesAFieldThatAppearsTwice() {
        GuestDecodeException failure = failureOf(users("83 a46e616d65 a3416e6e a3616765 1e a46e616d65 a3426f62"));

        assertThat(failure.kind()).isEqualTo(Kind.DUPLICATE);
        assertThat(failure)
                .hasMessageContaining("field `name` appears twice")
                .hasMessageContaining("tolerateDuplicateKeys");
    }

    @Test
    void takesTheLastOfAFieldThatAppearsTwiceWhenTolerated() {
        byte[] message = Hex.bytes(users("83 a46e616d65 a3416e6e a3616765 1e a46e616d65 a3426f62"));
        MessageReader reader = new MessageReader(
                MessageLimits.defaults(), MessageTolerance.none().tolerateDuplicateKeys());
        reader.reset(message, 0, message.length);

        assertThat(readUsers(reader).users()).containsExactly(new User("Bob", 30));
    }

    @Test
    void refusesAKeyThatAMapHasAlready() {
        GuestDecodeException failure =
                failureOf("82" + USERS_KEY + "90" + BY_NAME_KEY + "82 a141" + ANN + "a141" + BOB);

        assertThat(failure.kind()).isEqualTo(Kind.DUPLICATE);
        assertThat(failure.path()).isEqualTo("$.byName[\"A\"]");
    }

    @Test
    void takesTheLastOfAKeyThatAMapHasTwiceWhenTolerated() {
        byte[] message = Hex.bytes("82" + USERS_KEY + "90" + BY_NAME_KEY + "82 a141" + ANN + "a141" + BOB);
        MessageReader reader = new MessageReader(
                MessageLimits.defaults(), MessageTolerance.none().tolerateDuplicateKeys());
        reader.reset(message, 0, message.length);

        assertThat(readUsers(reader).byName()).containsExactly(Map.entry("A", new User("Bob", 31)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "c0", "c40178", "90", "80", "ca00000000", "c3"})
    void refusesAFieldNameThatIsNotAString(String name) {
        GuestDecodeException failure = failureOf(users("82 a46e616d65 a3416e6e" + name + "1e"));

        assertThat(failure.kind()).isEqualTo(Kind.TYPE);
        assertThat(failure.path()).isEqualTo("$.users[0]");
    }

    @Test
    void refusesAnUnknownFieldNameThatIsNotUtf8() {
        assertThat(failureOf(users("81 a1ff 05")).kind()).isEqualTo(Kind.ENCODING);
    }

    @Test
    void acceptsAFieldNameOf500Kilobytes() {
        byte[] head = Hex.bytes("83 db 0007a120");
        byte[] tail = Hex.bytes("c0 a46e616d65 a3416e6e a3616765 1e");
        byte[] message = new byte[head.length + 500_000 + tail.length];
        System.arraycopy(head, 0, message, 0, head.length);
        System.arraycopy(tail, 0, message, head.length + 500_000, tail.length);

        assertThat(readUser(new MessageReader(message))).isEqualTo(new User("Ann", 30));
    }

    @Test
    void marksFieldsBeyondTheSixtyFourth() {
        MessageKeys keys =
                MessageKeys.of(IntStream.range(0, 130).mapToObj(i -> "f" + i).toArray(String[]::new));
        MessageReader reader = Hex.reader("80");
        reader.beginObject();
        long[] seen = {-1L, -1L & ~(1L << 3), 0};
        reader.markField(keys, seen, 128);

        assertThat(seen).containsExactly(-1L, ~(1L << 3), 1L);
        assertThat(reader.missing(keys, seen, new long[] {-1L, -1L, 3L}).path()).isEqualTo("$.f67");
    }

    @Test
    void refusesADuplicateBeyondTheSixtyFourth() {
        MessageKeys keys =
                MessageKeys.of(IntStream.range(0, 130).mapToObj(i -> "f" + i).toArray(String[]::new));
        long[] seen = new long[3];
        MessageReader reader = Hex.reader("80");
        reader.markField(keys, seen, 129);

        assertThatThrownBy(() -> reader.markField(keys, seen, 129)).hasMessageContaining("field `f129` appears twice");
    }

    @Test
    void refusesAKeyNamedTwice() {
        assertThatThrownBy(() -> MessageKeys.of("a", "b", "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("key `a` is given twice");
    }

    @Test
    void refusesAnEndWithoutABegin() {
        assertThatThrownBy(() -> Hex.reader("90").endList()).isInstanceOf(IllegalStateException.class);
    }
}
