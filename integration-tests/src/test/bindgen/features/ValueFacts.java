// SPDX-License-Identifier: Apache-2.0
package suite.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.JsException;
import io.guestwire.runtime.js.JsFunction;
import io.guestwire.runtime.js.JsObject;
import io.guestwire.runtime.js.JsSymbol;
import io.guestwire.runtime.js.JsValue;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values of any kind. */
class ValueFacts extends FeatureSuite {
    private static final List<JsValue> VALUES = List.of(
            JsValue.undefined(),
            JsValue.nullValue(),
            JsValue.of(true),
            JsValue.of(false),
            JsValue.of(-0.5),
            JsValue.of("ß"),
            JsValue.of(BigInteger.TEN.pow(30)),
            JsSymbol.create("s"),
            JsObject.create());

    ValueFacts(GuestModule module) {
        super(module);
    }

    @Test
    void valuesComeBackThemselves() {
        for (JsValue value : VALUES) {
            assertThat(guest.echoValue(value)).isEqualTo(value);
            assertThat(guest.cloneValue(value)).isEqualTo(value);
            assertThat(guest.relayValue(value)).isEqualTo(value);
            assertThat(guest.relayBorrowedValue(value)).isEqualTo(value);
        }
    }

    @Test
    void listsOfValuesComeBack() {
        assertThat(guest.echoValues(VALUES)).isEqualTo(VALUES);
        assertThat(guest.echoBoxedValues(VALUES)).isEqualTo(VALUES);
        assertThat(guest.relayValues(VALUES)).isEqualTo(VALUES);
        assertThat(guest.echoValues(List.of())).isEmpty();
    }

    @Test
    void guestMakesValues() {
        assertThat(guest.makeValue("undefined").isUndefined()).isTrue();
        assertThat(guest.makeValue("null").isNull()).isTrue();
        assertThat(guest.makeValue("true").asBoolean()).isTrue();
        assertThat(guest.makeValue("false").asBoolean()).isFalse();
        assertThat(guest.makeValue("number").asDouble()).isEqualTo(-0.5);
        assertThat(guest.makeValue("i32").asInt()).isEqualTo(Integer.MIN_VALUE);
        assertThat(guest.makeValue("u32").asLong()).isEqualTo(0xFFFF_FFFFL);
        assertThat(guest.makeValue("text").asString()).isEqualTo("text ✓ 𝄞");
        assertThat(guest.makeValue("error").asError().message()).isEqualTo("made");
    }

    @Test
    void guestMakesBigIntegers() {
        assertThat(guest.makeValue("i64").asBigInteger()).isEqualTo(BigInteger.valueOf(Long.MIN_VALUE));
        assertThat(guest.makeValue("u64").asBigInteger()).isEqualTo(new BigInteger("18446744073709551615"));
        assertThat(guest.big("123456789012345678901234567890").asBigInteger())
                .isEqualTo(new BigInteger("123456789012345678901234567890"));
    }

    // since 0.2.96
    @Test
    void guestMakesWideIntegers() {
        assertThat(guest.makeWideValue(true).asBigInteger())
                .isEqualTo(BigInteger.ONE.shiftLeft(128).subtract(BigInteger.ONE));
        assertThat(guest.makeWideValue(false).asBigInteger())
                .isEqualTo(BigInteger.ONE.shiftLeft(127).negate());
    }
    // end

    @Test
    void guestMakesSymbols() {
        assertThat(((JsSymbol) guest.makeValue("symbol")).description()).contains("sign");
        assertThat(guest.makeValue("symbol")).isNotEqualTo(guest.makeValue("symbol"));
    }

    @Test
    void structInAValueLivesUntilItIsClosed() {
        guest.makeValue("point").asHost(Point.class).close();
        assertThat(guest.livePoints()).isZero();
    }

    @Test
    void guestTellsKindsApart() {
        assertThat(VALUES).extracting(guest::kindOf)
                .containsExactly(
                        "undefined", "null", "bool", "bool", "number", "string", "bigint", "symbol", "object");
        assertThat(guest.kindOf(JsFunction.of((self, arguments) -> JsValue.undefined()))).isEqualTo("function");
    }

    @Test
    void dataGoesThroughJson() {
        JsValue person = JsValue.fromJson(
                "{\"name\":\"Ada\",\"age\":36,\"scores\":[[1.5],[]],\"tags\":{\"7\":\"x\"}}");
        assertThat(guest.birthday(person).toJson())
                .isEqualTo("{\"name\":\"Ada\",\"age\":37,\"scores\":[[1.5],[]],\"tags\":{\"7\":\"x\"}}");
    }

    @Test
    void dataOfAnotherShapeIsRefusedByTheGuest() {
        assertThatThrownBy(() -> guest.birthday(JsValue.fromJson("{\"name\":1}")))
                .isInstanceOfSatisfying(
                        JsException.class, thrown -> assertThat(thrown.value().asString()).contains("invalid type"));
    }

    @Test
    void typescriptDeclarationBecomesARecord() {
        Item more = guest.moreOf(new Item("flour", 2, java.util.Optional.of(List.of("white"))));
        assertThat(more.count()).isEqualTo(3);
        assertThat(more.tags()).contains(List.of("white"));
    }

    @Test
    void operatorsAreThoseOfJavaScript() {
        assertThat(guest.calculate("+", JsValue.of(1), JsValue.of("a")).asString()).isEqualTo("1a");
        assertThat(guest.calculate("-", JsValue.of("5"), JsValue.of(2)).asDouble()).isEqualTo(3);
        assertThat(guest.calculate("*", JsValue.of(12), JsValue.of(34)).asDouble()).isEqualTo(408);
        assertThat(guest.calculate("/", JsValue.of(1), JsValue.of(0)).asDouble()).isInfinite();
        assertThat(guest.calculate("%", JsValue.of(17), JsValue.of(10)).asDouble()).isEqualTo(7);
        assertThat(guest.calculate("**", JsValue.of(2), JsValue.of(8)).asDouble()).isEqualTo(256);
        assertThat(guest.calculate("neg", JsValue.of(12), JsValue.of(0)).asDouble()).isEqualTo(-12);
    }

    @Test
    void bitOperatorsAreThoseOfJavaScript() {
        assertThat(guest.calculate("&", JsValue.of(14), JsValue.of(7)).asInt()).isEqualTo(6);
        assertThat(guest.calculate("|", JsValue.of(8), JsValue.of(2)).asInt()).isEqualTo(10);
        assertThat(guest.calculate("^", JsValue.of(14), JsValue.of(7)).asInt()).isEqualTo(9);
        assertThat(guest.calculate("<<", JsValue.of(1), JsValue.of(33)).asInt()).isEqualTo(2);
        assertThat(guest.calculate(">>", JsValue.of(-8), JsValue.of(2)).asInt()).isEqualTo(-2);
        assertThat(guest.calculate(">>>", JsValue.of(-8), JsValue.of(2)).asLong()).isEqualTo(0x3FFF_FFFEL);
        assertThat(guest.calculate("not", JsValue.of(0), JsValue.of(0)).asInt()).isEqualTo(-1);
    }

    @Test
    void bigIntegersHaveOperatorsToo() {
        JsValue ten = JsValue.of(BigInteger.TEN);
        assertThat(guest.calculate("**", ten, ten).asBigInteger()).isEqualTo(BigInteger.TEN.pow(10));
        assertThat(guest.calculate("checked /", ten, JsValue.of(BigInteger.ZERO)).asError().name())
                .isEqualTo("RangeError");
    }

    @Test
    void comparisonsAreThoseOfJavaScript() {
        assertThat(guest.compare("===", JsValue.of(2), JsValue.of("2"))).isFalse();
        assertThat(guest.compare("==", JsValue.of(2), JsValue.of("2"))).isTrue();
        assertThat(guest.compare("<", JsValue.of("a"), JsValue.of("b"))).isTrue();
        assertThat(guest.compare("<=", JsValue.of(2), JsValue.of(2))).isTrue();
        assertThat(guest.compare(">", JsValue.of(3), JsValue.of(2))).isTrue();
        assertThat(guest.compare(">=", JsValue.of(Double.NaN), JsValue.of(2))).isFalse();
        assertThat(guest.compare("in", JsValue.of("a"), JsValue.fromJson("{\"a\":1}"))).isTrue();
    }

    @Test
    void falsyValuesAreThoseOfJavaScript() {
        assertThat(guest.isFalsy(JsValue.of(""))).isTrue();
        assertThat(guest.isFalsy(JsValue.of(0))).isTrue();
        assertThat(guest.isFalsy(JsObject.create())).isFalse();
    }

    @Test
    void typesAreThoseOfJavaScript() {
        assertThat(VALUES).extracting(value -> guest.typeOf(value).asString())
                .containsExactly(
                        "undefined", "object", "boolean", "boolean", "number", "string", "bigint", "symbol", "object");
    }

    @Test
    void debugTextsAreThoseOfJavaScript() {
        assertThat(guest.debug(JsValue.of(5))).isEqualTo("JsValue(5)");
        assertThat(guest.debug(JsValue.of("hi"))).isEqualTo("JsValue(\"hi\")");
        assertThat(guest.debug(JsValue.nullValue())).isEqualTo("JsValue(null)");
    }

    @Test
    void guestLooksIntoValues() {
        assertThat(guest.numberIn(JsValue.of(1.5))).contains(1.5);
        assertThat(guest.numberIn(JsValue.of("1.5"))).isEmpty();
        assertThat(guest.textIn(JsValue.of("ß"))).contains("ß");
        assertThat(guest.textIn(JsValue.of(1))).isEmpty();
        assertThat(guest.boolIn(JsValue.of(true))).contains(true);
        assertThat(guest.boolIn(JsValue.of("true"))).isEmpty();
    }

    @Test
    void guestTakesIntegersThatFit() {
        assertThat(guest.i64In(JsValue.of(BigInteger.valueOf(-5)))).contains(-5L);
        assertThat(guest.i64In(JsValue.of(BigInteger.ONE.shiftLeft(63)))).isEmpty();
        assertThat(guest.u64In(JsValue.of(BigInteger.ONE.shiftLeft(63)))).contains(Long.MIN_VALUE);
        assertThat(guest.u64In(JsValue.of(BigInteger.valueOf(-1)))).isEmpty();
        assertThat(guest.u64In(JsValue.nullValue())).isEmpty();
    }

    @Test
    void conversionToANumberIsThatOfJavaScript() {
        assertThat(guest.toNumber(JsValue.of("5"))).isEqualTo(5);
        assertThat(guest.toNumber(JsValue.of("hi"))).isNaN();
        assertThatThrownBy(() -> guest.toNumber(JsSymbol.create("s"))).isInstanceOf(JsException.class);
    }

    @Test
    void guestForgetsValues() {
        guest.forgetValue(JsValue.of("gone"));
        assertThat(guest.add(1, 1)).isEqualTo(2);
    }

    // since 0.2.100
    @Test
    void argumentsMayHaveOtherNames() {
        assertThat(guest.described(1, 2)).isEqualTo(3);
    }
    // end
}
