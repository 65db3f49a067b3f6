// SPDX-License-Identifier: Apache-2.0
package io.guestwire.kitchen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.msgpack.MessageValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mismatch.MismatchGuest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the caller reads when a guest's answer is not what the schema says: {@code mismatch.widl} declares another result
 * of the operation that answers any value as it is.
 */
class DecodeErrorsTest {
    private static final MessageValue ITEM = item(MessageValue.of("x"));

    @ParameterizedTest
    @EnumSource
    void pathExpectationFindAndBytesAreNamed(KitchenModule module) {
        MessageValue answer = answer(List.of(ITEM, ITEM, ITEM, item(MessageValue.of(-7))));
        assertThat(failure(module, answer))
                .hasMessageContaining("response.items[3].name")
                .hasMessageContaining("expected a string, found the integer -7, at byte 38")
                .hasMessageContaining("6e 61 6d 65 [f9] a4 6b 69 6e 64");
    }

    @ParameterizedTest
    @EnumSource
    void aMissingFieldIsNamedWithItsPath(KitchenModule module) {
        GuestDecodeException error = failure(module, answer(List.of(ITEM, MessageValue.map(Map.of()))));
        assertThat(error.kind()).isEqualTo(GuestDecodeException.Kind.MISSING);
        assertThat(error).hasMessageContaining("name").hasMessageContaining("response.items[1]");
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownEnumValueIsNamed(KitchenModule module) {
        GuestDecodeException error = failure(module, answer("kind", MessageValue.of(99)));
        assertThat(error.kind()).isEqualTo(GuestDecodeException.Kind.UNKNOWN);
        assertThat(error).hasMessageContaining("response.kind").hasMessageContaining("99");
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownMemberOfAUnionIsNamed(KitchenModule module) {
        GuestDecodeException error =
                failure(module, answer("choice", MessageValue.map(Map.of("Other", MessageValue.nil()))));
        assertThat(error.kind()).isEqualTo(GuestDecodeException.Kind.UNKNOWN);
        assertThat(error).hasMessageContaining("response.choice").hasMessageContaining("Other");
    }

    @ParameterizedTest
    @EnumSource
    void aUnionOfTwoEntriesIsRefused(KitchenModule module) {
        Map<String, MessageValue> two = new LinkedHashMap<>();
        two.put("string", MessageValue.of("a"));
        two.put("i32", MessageValue.of(1));
        assertThat(failure(module, answer("choice", MessageValue.map(two))))
                .hasMessageContaining("response.choice")
                .hasMessageContaining("2");
    }

    @ParameterizedTest
    @EnumSource
    void aTextThatIsNoMomentIsRefused(KitchenModule module) {
        assertThat(failure(module, answer("at", MessageValue.of("29 February"))))
                .hasMessageContaining("response.at")
                .hasMessageContaining("29 February");
    }

    @ParameterizedTest
    @EnumSource
    void aNumberOutOfRangeIsNamed(KitchenModule module) {
        GuestDecodeException error = failure(module, answer("small", MessageValue.of(256)));
        assertThat(error.kind()).isEqualTo(GuestDecodeException.Kind.RANGE);
        assertThat(error).hasMessageContaining("response.small").hasMessageContaining("256");
    }

    private static GuestDecodeException failure(KitchenModule module, MessageValue answer) {
        try (MismatchGuest guest = MismatchGuest.start(
                module.module(), KitchenModule.served(new KitchenHost()).build())) {
            return catchThrowableOfType(GuestDecodeException.class, () -> guest.echoAny(answer));
        }
    }

    private static MessageValue item(MessageValue name) {
        return MessageValue.map(Map.of("name", name));
    }

    private static MessageValue answer(List<MessageValue> items) {
        return answer("items", MessageValue.list(items));
    }

    /** A whole answer with one field replaced. */
    private static MessageValue answer(String field, MessageValue value) {
        Map<String, MessageValue> fields = new LinkedHashMap<>();
        fields.put("items", MessageValue.list(ITEM));
        fields.put("kind", MessageValue.of(0));
        fields.put("choice", MessageValue.map(Map.of("i32", MessageValue.of(1))));
        fields.put("at", MessageValue.of("2024-02-29T12:00:00Z"));
        fields.put("small", MessageValue.of(255));
        fields.put(field, value);
        return MessageValue.map(fields);
    }
}
