// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.FloatNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestDecodeException.Kind;
import io.guestwire.runtime.GuestEncodeException;
import io.guestwire.runtime.msgpack.MessageTolerance;
import io.guestwire.runtime.msgpack.MessageValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What MessagePack says and JSON does not, and the other way round. */
class BeyondJsonTest {
    private static final JsonPayloads PAYLOADS = JsonPayloads.defaults();
    private static final BigInteger TWO_TO_64 = BigInteger.ONE.shiftLeft(64);

    // ---- binary -----------------------------------------------------------------------------------------------------

    @Test
    void binaryIsABinaryNode() {
        assertThat(PAYLOADS.toJson(MessageValue.of(new byte[] {1, 2})))
                .isEqualTo(BinaryNode.valueOf(new byte[] {1, 2}));
    }

    @Test
    void aBinaryNodeIsBinary() {
        assertThat(PAYLOADS.toValue(BinaryNode.valueOf(new byte[] {1, 2})))
                .isEqualTo(MessageValue.of(new byte[] {1, 2}));
    }

    @Test
    void binaryIsBase64InJsonText() throws JsonProcessingException {
        JsonNode tree = PAYLOADS.toJson(MessageValue.map(Map.of("data", MessageValue.of(new byte[] {1, 2, 3}))));

        assertThat(new ObjectMapper().writeValueAsString(tree)).isEqualTo("{\"data\":\"AQID\"}");
    }

    // ---- numbers ----------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0, Double.MIN_VALUE})
    void floatsKeepTheirValueInATree(double value) {
        JsonNode tree = PAYLOADS.toJson(MessageValue.of(value));

        assertThat(tree).isEqualTo(DoubleNode.valueOf(value));
        assertThat(PAYLOADS.toValue(tree)).isEqualTo(MessageValue.of(value));
    }

    @Test
    void floatsOf32BitsStayFloatsOf32Bits() {
        JsonNode tree = PAYLOADS.toJson(MessageValue.of(0.1f));

        assertThat(tree).isEqualTo(FloatNode.valueOf(0.1f));
        assertThat(UserClassesTest.hex(PAYLOADS.encode(tree))).isEqualTo("ca3dcccccd");
    }

    @Test
    void whatIsNoFiniteNumberIsTextInJsonText() throws JsonProcessingException {
        assertThat(new ObjectMapper().writeValueAsString(PAYLOADS.toJson(MessageValue.of(Double.NaN))))
                .isEqualTo("\"NaN\"");
    }

    @Test
    void whatIsNoFiniteNumberIsNoDecimal() {
        GuestDecodeException thrown = decoding(MessageValue.of(Double.NaN), BigDecimal.class);

        assertThat(thrown).hasMessageStartingWith("$: found a float that is no finite number, at byte 0");
    }

    @Test
    void anIntegerAbove63BitsIsABigInteger() {
        BigInteger largest = TWO_TO_64.subtract(BigInteger.ONE);
        JsonNode tree = PAYLOADS.toJson(MessageValue.ofUnsigned(-1));

        assertThat(tree.bigIntegerValue()).isEqualTo(largest);
        assertThat(PAYLOADS.toValue(tree)).isEqualTo(MessageValue.ofUnsigned(-1));
    }

    @Test
    void anIntegerAbove63BitsIsNoLong() {
        assertThat(decoding(MessageValue.ofUnsigned(-1), Long.class).kind()).isEqualTo(Kind.RANGE);
    }

    @Test
    void anIntegerAbove64BitsIsRefused() {
        assertThat(encoding(List.of(TWO_TO_64)))
                .hasMessageStartingWith(
                        "$[0]: an integer of 65 bits; MessagePack holds -2^63 to 2^64-1, and text anything"
                                + " (@JsonFormat(shape = STRING))");
    }

    @Test
    void anIntegerBelow63BitsIsRefused() {
        assertThat(encoding(BigInteger.valueOf(Long.MIN_VALUE).subtract(BigInteger.ONE)))
                .hasMessageStartingWith("$: an integer of 64 bits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "-19.95", "1E+20", "1.50", "9007199254740992"})
    void aDecimalThatAFloatHoldsIsAFloat(String decimal) {
        MessageValue value = PAYLOADS.toValue(DecimalNode.valueOf(new BigDecimal(decimal)));

        assertThat(value).isEqualTo(MessageValue.of(Double.parseDouble(decimal)));
        assertThat(PAYLOADS.decode(value, BigDecimal.class)).isEqualByComparingTo(decimal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.12345678901234567890",
                "9007199254740993.5",
                "1E+400",
                "1E-400",
                "1E+1000000000",
                "1E-1000000000"
            })
    void aDecimalThatNoFloatHoldsIsRefused(String decimal) {
        assertThat(encoding(new BigDecimal(decimal))).hasMessageContaining("that no 64-bit float holds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9007199254740993", "18446744073709551615", "-9223372036854775807", "9007199254740993.0"})
    void aDecimalThatIsAnIntegerIsOneIfNoFloatHoldsIt(String decimal) {
        MessageValue value = PAYLOADS.toValue(new BigDecimal(decimal));

        assertThat(value).isEqualTo(MessageValue.of(new BigDecimal(decimal).toBigIntegerExact()));
        assertThat(PAYLOADS.decode(value, BigDecimal.class)).isEqualByComparingTo(decimal);
    }

    @Test
    void aRefusalNamesThePlace() {
        assertThat(encoding(Map.of("prices", List.of(1, new BigDecimal("0.12345678901234567890")))))
                .hasMessageStartingWith("$.prices[1]: a decimal of 20 digits");
        assertThat(encoding(Map.of("ids", Map.of(TWO_TO_64, 1))))
                .hasMessageStartingWith("$.ids[\"18446744073709551616\"]");
    }

    @Test
    void aFloatIsNoInteger() {
        assertThat(decoding(MessageValue.of(1.5), Integer.class))
                .hasMessageStartingWith("$: found a 64-bit float, which the program's class does not take, at byte 0");
    }

    @Test
    void anIntegerIsTheFloatThatHoldsIt() {
        assertThat(PAYLOADS.decode(MessageValue.of(1L << 53), Double.class)).isEqualTo(0x1p53);
        assertThat(PAYLOADS.decode(MessageValue.of(1L << 24), Float.class)).isEqualTo(0x1p24f);
    }

    @Test
    void anIntegerThatNoFloatHoldsIsRefused() {
        assertThat(decoding(MessageValue.of((1L << 53) + 1), Double.class).kind())
                .isEqualTo(Kind.RANGE);
        assertThat(decoding(MessageValue.of((1L << 24) + 1), Float.class).kind())
                .isEqualTo(Kind.RANGE);
    }

    @Test
    void a64BitFloatIsRoundedTo32BitsUnlessItIsTooLarge() {
        assertThat(PAYLOADS.decode(MessageValue.of(0.1), Float.class)).isEqualTo(0.1f);
        assertThat(decoding(MessageValue.of(1e300), Float.class).kind()).isEqualTo(Kind.RANGE);
    }

    @Test
    void anIntegerMustFitItsType() {
        assertThat(decoding(MessageValue.of(1L << 31), Integer.class).kind()).isEqualTo(Kind.RANGE);
        assertThat(PAYLOADS.decode(MessageValue.ofUnsigned(-1), BigInteger.class))
                .isEqualTo(TWO_TO_64.subtract(BigInteger.ONE));
    }

    @ParameterizedTest
    @ValueSource(classes = {Byte.class, Short.class})
    void anIntegerMustFitASmallType(Class<?> type) {
        assertThat(decoding(MessageValue.of(1L << 16), type).kind()).isIn(Kind.RANGE, Kind.INVALID);
    }

    @Test
    void textIsNoInteger() {
        assertThat(decoding(MessageValue.of("1"), Integer.class).kind()).isEqualTo(Kind.INVALID);
    }

    @Test
    void aNumberOrABooleanIsNoText() {
        assertThat(decoding(MessageValue.of(1), String.class).kind()).isEqualTo(Kind.INVALID);
        assertThat(decoding(MessageValue.of(1.5), String.class).kind()).isEqualTo(Kind.INVALID);
        assertThat(decoding(MessageValue.of(true), String.class).kind()).isEqualTo(Kind.INVALID);
    }

    @Test
    void anIntegerIsNoBoolean() {
        assertThat(decoding(MessageValue.of(1), Boolean.class).kind()).isEqualTo(Kind.INVALID);
    }

    @Test
    void nilIsNoPrimitive() {
        record Counted(int count) {}

        GuestDecodeException thrown = decoding(MessageValue.map(Map.of("count", MessageValue.nil())), Counted.class);

        assertThat(thrown.path()).isEqualTo("$.count");
        assertThat(thrown.offset()).isEqualTo(7);
    }

    @Test
    void nilIsNoObject() {
        assertThat(decoding(MessageValue.nil(), String.class).kind()).isEqualTo(Kind.TYPE);
    }

    // ---- keys -------------------------------------------------------------------------------------------------------

    @Test
    void keysThatAreIntegersOrBooleansAreTextInATree() {
        MessageValue map = MessageValue.mapOf(Map.of(MessageValue.of(-7), MessageValue.of("x")));

        assertThat(PAYLOADS.toJson(map))
                .isEqualTo(JsonNodeFactory.instance.objectNode().put("-7", "x"));
        assertThat(PAYLOADS.toJson(MessageValue.mapOf(Map.of(MessageValue.of(true), MessageValue.of(1))))
                        .has("true"))
                .isTrue();
    }

    @Test
    void keysOfATreeAreText() {
        assertThat(PAYLOADS.toValue(JsonNodeFactory.instance.objectNode().put("1", 2)))
                .isEqualTo(MessageValue.map(Map.of("1", MessageValue.of(2))));
    }

    @Test
    void otherKeysAreRefused() {
        MessageValue map = MessageValue.mapOf(Map.of(MessageValue.of(1.5), MessageValue.nil()));

        assertThat(decoding(MessageValue.list(map), JsonNode.class))
                .hasMessageStartingWith(
                        "$[0]: found a map's key that is a 64-bit float, which JSON cannot say; a MessageValue or a"
                                + " RawMessage keeps it, at byte 1");
    }

    @Test
    void keysThatMeetInJsonAreRefused() {
        MessageValue map = MessageValue.mapOf(
                Map.of(MessageValue.of(1), MessageValue.nil(), MessageValue.of("1"), MessageValue.nil()));

        assertThat(decoding(map, JsonNode.class).kind()).isEqualTo(Kind.DUPLICATE);
    }

    @Test
    void aKeyThatComesTwiceIsRefused() {
        GuestDecodeException thrown = catchThrowableOfType(
                GuestDecodeException.class, () -> PAYLOADS.toJson(HexFormat.of().parseHex("82a16101a16102")));

        assertThat(thrown.kind()).isEqualTo(Kind.DUPLICATE);
    }

    @Test
    void theLastOfTwoKeysWinsIfThatIsTolerated() {
        JsonPayloads tolerant = JsonPayloads.builder()
                .tolerance(MessageTolerance.none().tolerateDuplicateKeys())
                .build();

        assertThat(tolerant.toJson(HexFormat.of().parseHex("82a16101a16102")))
                .isEqualTo(JsonNodeFactory.instance.objectNode().put("a", 2));
    }

    @Test
    void aKeyThatIsWrittenTwiceIsRefused() {
        record Twice(int a, @JsonAnyGetter Map<String, Integer> rest) {}

        assertThat(encoding(new Twice(1, Map.of("a", 2)))).hasMessageStartingWith("$.a: this key is written twice");
    }

    // ---- extensions -------------------------------------------------------------------------------------------------

    @Test
    void anExtensionIsRefused() {
        MessageValue value = MessageValue.map(Map.of("a", MessageValue.extension((byte) 5, new byte[1])));

        assertThat(decoding(value, JsonNode.class))
                .hasMessageStartingWith(
                        "$.a: found an extension of type 5, which JSON cannot say; a MessageValue or a RawMessage"
                                + " keeps it, at byte 3");
    }

    @Test
    void anExtensionThatNobodyWantsIsSkipped() {
        record Empty() {}
        MessageValue value = MessageValue.map(Map.of("a", MessageValue.extension((byte) 5, new byte[1])));

        assertThat(PAYLOADS.decode(value, Empty.class)).isEqualTo(new Empty());
    }

    @Test
    void aTimestampIsTextInATree() {
        MessageValue timestamp =
                MessageValue.extension((byte) -1, HexFormat.of().parseHex("6924317e"));

        assertThat(PAYLOADS.toJson(timestamp)).isEqualTo(TextNode.valueOf("2025-11-24T10:20:46Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d4ff00",
                "d7ffffffffff00000000",
                "c70cff3b9aca007fffffffffffffff",
                "c70cff000000007fffffffffffffff"
            })
    void aTimestampThatIsNoneIsRefused(String hex) {
        GuestDecodeException thrown = catchThrowableOfType(
                GuestDecodeException.class, () -> PAYLOADS.toJson(HexFormat.of().parseHex(hex)));

        assertThat(thrown.kind()).isIn(Kind.INVALID, Kind.RANGE);
    }

    // ---- text -------------------------------------------------------------------------------------------------------

    @Test
    void aLoneSurrogateIsRefused() {
        assertThat(encoding(Map.of("name", "a\ud800")))
                .hasMessageStartingWith(
                        "$.name: a string with a lone surrogate at index 1, which UTF-8 cannot express");
    }

    @Test
    void aLoneSurrogateInAKeyIsRefused() {
        assertThat(encoding(Map.of("\udc00", 1))).hasMessageContaining("lone surrogate at index 0");
    }

    @Test
    void pairsOfSurrogatesAreText() {
        assertThat(PAYLOADS.toJson(PAYLOADS.encode("\ud83d\ude00\ud83d\ude00"))).isEqualTo(TextNode.valueOf("😀😀"));
    }

    @Test
    void jsonTextIsRefused() {
        record Raw(@JsonRawValue String json) {}

        assertThat(encoding(new Raw("{}"))).hasMessageContaining("@JsonRawValue");
    }

    // ---- depth ------------------------------------------------------------------------------------------------------

    @Test
    void aValueThatContainsItselfIsRefused() {
        List<Object> list = new ArrayList<>();
        list.add(list);

        assertThat(encoding(list)).hasMessageEndingWith("a value is nested deeper than 512");
    }

    @Test
    void anObjectThatContainsItselfIsRefused() {
        Node one = new Node();
        one.next = new Node();
        one.next.next = one;

        assertThat(encoding(one)).hasMessageContaining("nested deeper than 512");
    }

    static final class Node {
        public Node next;
    }

    @Test
    void aTreeAsDeepAsAllowedIsWritten() {
        JsonNode tree = JsonNodeFactory.instance.numberNode(1);
        for (int i = 0; i < 512; i++) {
            tree = JsonNodeFactory.instance.arrayNode().add(tree);
        }

        assertThat(PAYLOADS.toJson(PAYLOADS.encode(tree))).isEqualTo(tree);
    }

    // ---- properties of an open type in JSON text --------------------------------------------------------------------

    @Test
    void anOpenPropertyIsJsonInJsonText() throws JsonProcessingException {
        record Open(MessageValue value) {}
        ObjectMapper json = new ObjectMapper().registerModule(new MessageModule());
        Open open = new Open(MessageValue.list(MessageValue.of(1), MessageValue.nil(), MessageValue.of("a")));

        String text = json.writeValueAsString(open);

        assertThat(text).isEqualTo("{\"value\":[1,null,\"a\"]}");
        assertThat(json.readValue(text, Open.class)).isEqualTo(open);
    }

    private static GuestDecodeException decoding(MessageValue value, Class<?> type) {
        return catchThrowableOfType(GuestDecodeException.class, () -> PAYLOADS.decode(value, type));
    }

    private static GuestEncodeException encoding(Object value) {
        return catchThrowableOfType(GuestEncodeException.class, () -> PAYLOADS.encode(value));
    }
}
