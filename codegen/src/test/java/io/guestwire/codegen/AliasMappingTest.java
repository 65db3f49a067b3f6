// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AliasMappingTest {
    @ParameterizedTest
    @ValueSource(strings = {"java.util.UUID", "java.math.BigDecimal", "java.net.URI", "java.time.Instant"})
    void typesOfTheJdkNeedNoFunctions(String type) {
        assertThat(AliasMapping.of(type).decode()).isEmpty();
    }

    @Test
    void othersNeedTwo() {
        assertThatThrownBy(() -> AliasMapping.of("com.acme.Money"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`com.acme.Money` needs two functions, one to decode and one to encode");
    }

    @ParameterizedTest
    @CsvSource({
        "java.util.Uuid, java.util.UUID",
        "java.utli.UUID, java.util.UUID",
        "java.lang.UUID, java.util.UUID",
        "java.time.LocaleDate, java.time.LocalDate"
    })
    void tellsWhichTypeWasMeant(String type, String meant) {
        assertThatThrownBy(() -> AliasMapping.of(type))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`" + type + "` needs two functions, one to decode and one to encode: did you mean `"
                        + meant + "`, which needs none?");
    }

    @Test
    void listsTheTypesThatAreReadyInPlaceOfAnotherOneOfTheJdk() {
        assertThatThrownBy(() -> AliasMapping.of("java.util.Locale"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("`java.util.Locale` needs two functions, one to decode and one to encode;"
                        + " none need `java.math.BigDecimal`, ")
                .hasMessageContaining("`java.util.UUID`");
    }

    @Test
    void tellsThePackageThatIsMissing() {
        assertThatThrownBy(() -> AliasMapping.of("UUID"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`UUID` is not the qualified name of a Java class: did you mean `java.util.UUID`?");
    }

    @Test
    void oneFunctionIsNotEnough() {
        assertThatThrownBy(
                        () -> new AliasMapping("java.util.UUID", Optional.of("com.acme.Ids::parse"), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`java.util.UUID` needs both functions, one to decode and one to encode");
    }

    @Test
    void aConstructorDecodes() {
        assertThat(AliasMapping.of("com.acme.Money", "com.acme.Money::new", "com.acme.Money::text")
                        .decode())
                .contains("com.acme.Money::new");
    }

    @Test
    void aConstructorDoesNotEncode() {
        assertThatThrownBy(() -> AliasMapping.of("com.acme.Money", "com.acme.Money::new", "java.lang.String::new"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`java.lang.String::new` is a constructor, which makes no wire value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Money::parse", "com.acme.Money.parse", "com.acme.Money::", "com.acme.Money::a::b", "a.B::if"})
    void refusesWhatIsNoReference(String reference) {
        assertThatThrownBy(() -> AliasMapping.of("com.acme.Money", reference, "com.acme.Money::text"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Money", "", "com.acme.class", "com.acme.Money<T>"})
    void refusesWhatIsNoQualifiedName(String type) {
        assertThatThrownBy(() -> AliasMapping.of(type, "com.acme.Money::parse", "com.acme.Money::text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not the qualified name of a Java class");
    }
}
