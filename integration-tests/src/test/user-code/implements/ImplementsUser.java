// SPDX-License-Identifier: Apache-2.0
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import golden.implementing.Dog;
import golden.implementing.Group;
import golden.implementing.Named;
import golden.implementing.NamedFields;
import golden.implementing.Person;
import java.util.List;
import java.util.Optional;

public final class ImplementsUser {
    private ImplementsUser() {}

    public static void recordsWithTheSameFieldsAreSeenAsOne() {
        List<NamedFields> named = List.of(
                new Named("a", List.of(), Optional.empty()),
                new Person(1, "b", List.of(), Optional.empty(), new byte[0]),
                new Group("c", List.of(), Optional.of(1L)));
        assertThat(named).extracting(NamedFields::name).containsExactly("a", "b", "c");
    }

    public static void aRecordWithoutThemIsNot() {
        assertThat(NamedFields.class.isAssignableFrom(Dog.class)).isFalse();
    }

    public static void theyAreCheckedAsEverywhere() {
        assertThatThrownBy(() -> new Dog(null)).isInstanceOf(NullPointerException.class);
    }
}
