// SPDX-License-Identifier: Apache-2.0
package sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.js.JsValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a program gets of the guest with records. */
final class RecordFacts implements AutoCloseable {
    private static final Person BOOK =
            new Person(Map.of(0, "ex"), List.of(List.of(1f, 2.5f), List.of(0.1f)), "1,2,3,4");
    private static final Person GROWN = new Person(
            Map.of(0, "ex", 1, "1,2,3,4x"),
            List.of(List.of(1f, 2.5f), List.of(0.1f), List.of(3.5f, 0.1f)),
            "1,2,3,4X");
    private static final Task TASK = new Task(
            "write",
            Priority.VERY_HIGH,
            Optional.of(3.0),
            Optional.empty(),
            new Subject.Place(new SubjectPlaceAt(1.5, -2)),
            new Outcome.Done(5),
            Map.of("a", 1.0),
            List.of());

    private final Records guest;

    RecordFacts(GuestModule module) {
        guest = Records.start(module);
    }

    @Override
    public void close() {
        guest.close();
    }

    private static Person person() {
        return new Person(BOOK.field1(), BOOK.field2(), "1,2,3,4x");
    }

    @Test
    void readsTheBooksPersonOfJson() {
        assertThat(guest.bookPerson()).isEqualTo(BOOK);
    }

    @Test
    void sendsAndReadsAPersonByJson() {
        assertThat(guest.growJson(person())).isEqualTo(GROWN);
    }

    @Test
    void sendsAndReadsAPersonByGloo() {
        assertThat(guest.growGloo(person())).isEqualTo(GROWN);
    }

    @Test
    void sendsAndReadsAPersonByObjects() {
        MapPerson grown = guest.growObjects(new MapPerson(BOOK.field1(), BOOK.field2(), "1,2,3,4x"));

        assertThat(new Person(grown.field1(), grown.field2(), grown.field3())).isEqualTo(GROWN);
    }

    @Test
    void sendsAndReadsAnEmptyPerson() {
        Person empty = new Person(Map.of(), List.of(), "");

        assertThat(guest.growJson(empty)).isEqualTo(new Person(Map.of(0, ""), List.of(List.of()), ""));
    }

    @Test
    void givesLargeNumbersAndBytesWhole() {
        Numbers numbers = new Numbers((byte) -128, -1L, Long.MIN_VALUE, Optional.of(0.5), new byte[] {0, -1, 127});

        assertThat(guest.echoNumbers(numbers)).isEqualTo(numbers);
    }

    @Test
    void leavesOutWhatIsAbsent() {
        Numbers numbers = new Numbers((byte) 1, 2, 3, Optional.empty(), new byte[0]);

        assertThat(guest.echoNumbers(numbers)).isEqualTo(numbers);
    }

    @Test
    void givesAnOptionalBack() {
        Numbers numbers = new Numbers((byte) 1, 2, 3, Optional.empty(), new byte[0]);

        assertThat(guest.echoOptional(Optional.of(numbers))).contains(numbers);
        assertThat(guest.echoOptional(Optional.empty())).isEmpty();
    }

    @Test
    void givesAListBack() {
        Numbers one = new Numbers((byte) 1, 1, 1, Optional.empty(), new byte[0]);
        Numbers two = new Numbers((byte) 2, 2, 2, Optional.empty(), new byte[0]);

        assertThat(guest.reverseNumbers(List.of(one, two))).containsExactly(two, one);
    }

    @Test
    void leavesAsItIsWhatNothingDeclares() {
        JsValue value = JsValue.of("x");

        assertThat(guest.echoOpaque(value)).isEqualTo(value);
    }

    @Test
    void takesTypesOfOverrides() {
        assertThat(guest.count(List.of("a", "b", "a"))).isEqualTo(Map.of("a", 2, "b", 1));
    }

    @Test
    void sendsAndReadsWhatTsifyDeclares() {
        assertThat(guest.nest(TASK, 0)).isEqualTo(TASK);
    }

    @Test
    void readsATypeThatHoldsItself() {
        Task nested = guest.nest(TASK, 20);
        int depth = 0;
        while (!nested.parts().isEmpty()) {
            nested = nested.parts().get(0);
            depth++;
        }

        assertThat(depth).isEqualTo(20);
        assertThat(nested).isEqualTo(TASK);
    }

    @Test
    void readsEveryFormOfAnEnum() {
        assertThat(guest.outcomes())
                .containsExactly(
                        new Outcome.Open(),
                        new Outcome.Done(5),
                        new Outcome.Failed("no time"),
                        new Outcome.Moved(1.5, -2));
    }

    @Test
    void sendsEveryFormOfAnEnum() {
        List<Outcome> outcomes = guest.outcomes();

        assertThat(guest.echoOutcomes(outcomes)).isEqualTo(outcomes);
    }

    @Test
    void namesThePlaceOfWhatIsWrong() {
        GuestDecodeException failure = catchThrowableOfType(GuestDecodeException.class, guest::wrongTasks);

        assertThat(failure).hasMessageStartingWith("response[0].title: expected a string, found 7");
        assertThat(failure.path()).isEqualTo("response[0].title");
    }

    @Test
    void canBeCalledAfterAWrongAnswer() {
        assertThatThrownBy(guest::wrongTasks).isInstanceOf(GuestDecodeException.class);

        assertThat(guest.bookPerson()).isEqualTo(BOOK);
    }

    @Test
    void refusesWhatHoldsItself() {
        assertThat(catchThrowableOfType(GuestDecodeException.class, guest::endless).kind())
                .isEqualTo(GuestDecodeException.Kind.DEPTH);
    }

    @Test
    void refusesNullInAList() {
        List<String> words = new ArrayList<>();
        words.add(null);

        assertThatThrownBy(() -> guest.count(words))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("`words[0]` is null");
    }
}
