// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    @ParameterizedTest
    @ValueSource(strings = {"Usre", "user", "USER", "Uzer", "Users", "Usr"})
    void findsTheNameThatWasMeant(String name) {
        assertThat(Spelling.nearest(name, List.of("Account", "User", "Group"))).contains("User");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Uuxyz", "U", "User"})
    void suggestsNothingFarOrEqual(String name) {
        assertThat(Spelling.nearest(name, List.of("User"))).isEmpty();
    }

    @Test
    void suggestsNothingWhenTwoAreEquallyNear() {
        assertThat(Spelling.nearest("u9", List.of("u8", "u7"))).isEmpty();
    }
}
