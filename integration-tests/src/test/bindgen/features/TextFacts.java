// SPDX-License-Identifier: Apache-2.0
package suite.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.runtime.GuestModule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Text. */
class TextFacts extends FeatureSuite {
    private static final List<String> TEXTS = List.of("", "a", "Grüße", "✓ 𝄞 𐍈", "\0", "\uFEFFmark", "x".repeat(10_000));

    TextFacts(GuestModule module) {
        super(module);
    }

    @Test
    void borrowedTextArrives() {
        assertThat(guest.greet("𝄞")).isEqualTo("Hello, 𝄞!");
    }

    @Test
    void ownedTextComesBack() {
        for (String text : TEXTS) {
            assertThat(guest.echoText(text)).isEqualTo(text);
        }
    }

    @Test
    void hostGetsBorrowedText() {
        for (String text : TEXTS) {
            assertThat(guest.relayText(text)).isEqualTo(text);
        }
    }

    @Test
    void hostGetsOwnedText() {
        for (String text : TEXTS) {
            assertThat(guest.relayOwnedText(text)).isEqualTo(text);
        }
    }

    @Test
    void loneSurrogatesBecomeTheReplacementCharacter() {
        assertThat(guest.echoText("a\uD834b\uDD1E")).isEqualTo("a\uFFFDb\uFFFD");
    }

    @Test
    void lengthIsThatOfUtf8() {
        assertThat(guest.byteLength("aß✓𝄞")).isEqualTo(10);
    }

    @Test
    void codePointsAreThoseOfJava() {
        assertThat(guest.codePoints("a𝄞")).containsExactly('a', 0x1D11E);
    }

    @Test
    void severalTextsArriveInOneCall() {
        assertThat(guest.join("a", "", "ß")).isEqualTo("aß");
    }

    @Test
    void memoryGrowsUnderALongText() {
        assertThat(guest.repeat("ab", 3_000_000)).hasSize(6_000_000).endsWith("ab");
    }

    @Test
    void longTextMakesMemoryGrowOnItsWayIn() {
        assertThat(guest.byteLength("z".repeat(5_000_000))).isEqualTo(5_000_000);
    }

    @Test
    void nullIsRefused() {
        assertThatThrownBy(() -> guest.greet(null)).isInstanceOf(NullPointerException.class).hasMessageContaining("name");
    }

    // since 0.2.88
    @Test
    void textsComeBack() {
        assertThat(guest.echoTexts(TEXTS)).isEqualTo(TEXTS);
        assertThat(guest.echoTexts(List.of())).isEmpty();
    }

    @Test
    void hostGetsTexts() {
        assertThat(guest.relayTexts(TEXTS)).isEqualTo(TEXTS);
    }

    @Test
    void textsMayBeMissing() {
        assertThat(guest.maybeTexts(Optional.empty())).isEmpty();
        assertThat(guest.maybeTexts(Optional.of(List.of("a", "b")))).contains(List.of("a", "b"));
    }

    @Test
    void guestMakesTexts() {
        assertThat(guest.splitLines("a\nß\n\nc")).containsExactly("a", "ß", "", "c");
    }
    // end
}
