// SPDX-License-Identifier: Apache-2.0
package suite.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.js.JsValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Enums. */
class EnumFacts extends FeatureSuite {
    EnumFacts(GuestModule module) {
        super(module);
    }

    @Test
    void variantsGoThereAndBack() {
        assertThat(guest.nextColour(Colour.RED)).isEqualTo(Colour.GREEN);
        assertThat(guest.nextColour(Colour.BLUE)).isEqualTo(Colour.RED);
        for (Colour colour : Colour.values()) {
            assertThat(guest.relayColour(colour)).isEqualTo(colour);
        }
    }

    @Test
    void variantsHaveTheirNumbers() {
        assertThat(guest.weightInGrams(Weight.HEAVY)).isEqualTo(50_000);
        for (Weight weight : Weight.values()) {
            assertThat(guest.echoWeight(weight)).isEqualTo(weight);
            assertThat(weight.value()).isEqualTo((int) guest.weightInGrams(weight));
        }
    }

    @Test
    void everyTemperatureGoesThereAndBack() {
        for (Temperature temperature : Temperature.values()) {
            assertThat(guest.echoTemperature(temperature)).isEqualTo(temperature);
            assertThat(guest.relayTemperature(temperature)).isEqualTo(temperature);
        }
    }

    // since 0.2.96
    @Test
    void numbersMayBeNegative() {
        assertThat(guest.degrees(Temperature.FREEZING)).isEqualTo(-40);
    }
    // end

    // since 0.2.130
    @Test
    void listsOfVariantsComeAndGo() {
        assertThat(guest.reverseColours(List.of(Colour.RED, Colour.BLUE))).containsExactly(Colour.BLUE, Colour.RED);
        assertThat(guest.reverseColours(List.of())).isEmpty();
    }
    // end

    // since 0.2.88
    // until 0.2.130
    @Test
    void listsOfVariantsComeAndGoAsValues() {
        List<JsValue> colours = List.of(JsValue.of(Colour.RED.value()), JsValue.of(Colour.BLUE.value()));
        assertThat(guest.reverseColours(colours)).extracting(JsValue::asInt).containsExactly(2, 0);
    }
    // end
    // end

    // since 0.2.93
    @Test
    void wordsGoThereAndBack() {
        assertThat(guest.turnRight(Direction.NORTH)).isEqualTo(Direction.DUE_EAST);
        for (Direction direction : Direction.values()) {
            assertThat(guest.relayDirection(direction)).isEqualTo(direction);
        }
    }

    @Test
    void wordsMayBeMissing() {
        assertThat(guest.maybeDirection(Optional.empty())).isEmpty();
        assertThat(guest.relayMaybeDirection(Optional.empty())).isEmpty();
        assertThat(guest.maybeDirection(Optional.of(Direction.SOUTH))).contains(Direction.SOUTH);
        assertThat(guest.relayMaybeDirection(Optional.of(Direction.WEST))).contains(Direction.WEST);
    }

    @Test
    void variantsKnowTheirWords() {
        assertThat(Direction.DUE_EAST.text()).isEqualTo("due-east");
    }
    // end
}
