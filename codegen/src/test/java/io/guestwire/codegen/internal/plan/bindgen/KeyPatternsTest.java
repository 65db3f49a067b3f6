// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyPatternsTest {
    @Test
    void matchesAKeyThatIsListed() {
        assertThat(new KeyPatterns(Set.of("console.log")).match("console.log")).isTrue();
    }

    @Test
    void matchesNoOtherKey() {
        assertThat(new KeyPatterns(Set.of("console.log")).match("console.logs")).isFalse();
    }

    @Test
    void takesAStarForAnyText() {
        assertThat(new KeyPatterns(Set.of("console.*")).match("console.log")).isTrue();
    }

    @Test
    void takesAStarForNoText() {
        assertThat(new KeyPatterns(Set.of("get *.prototype.*")).match("get .prototype."))
                .isTrue();
    }

    @Test
    void looksForWhatFollowsAStarFurtherOn() {
        assertThat(new KeyPatterns(Set.of("*.prototype.on")).match("A.prototype.on.prototype.on"))
                .isTrue();
    }

    @Test
    void comparesTheTextBehindTheLastStar() {
        assertThat(new KeyPatterns(Set.of("*.on")).match("A.one")).isFalse();
    }

    @Test
    void matchesAKeyThatHoldsAStar() {
        assertThat(new KeyPatterns(Set.of("a*b")).match("a*b")).isTrue();
    }

    @Test
    void takesADotForADot() {
        assertThat(new KeyPatterns(Set.of("a.b")).match("aXb")).isFalse();
    }

    @Test
    void tellsWhatWasOfNoUse() {
        KeyPatterns patterns = new KeyPatterns(Set.of("console.*", "alert"));
        patterns.match("console.log");
        assertThat(patterns.unused()).containsExactly("alert");
    }
}
