// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.MapBuilder;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsReaderTest {
    private final JsReader reader = JsReader.response("greet", "person");

    @Test
    void namesThePlaceOfWhatItRefuses() {
        JsValue person = JsValue.fromJson("{\"field2\": [[1], [2, \"x\"]]}");
        reader.beginObject(person);
        JsValue rows = reader.field(person, "field2");
        reader.beginList(rows);
        JsValue row = reader.element(rows, 1);
        reader.beginList(row);

        assertThatThrownBy(() -> reader.f32(reader.element(row, 1)))
                .isInstanceOf(GuestDecodeException.class)
                .hasMessage("response.field2[1][1]: expected a number, found the string \"x\""
                        + " (module `greet`, operation `person`, host to guest)");
    }

    @Test
    void namesThePlaceBehindWhatHasEnded() {
        JsValue object = JsValue.fromJson("{\"a\": [1], \"b-c\": 2}");
        reader.beginObject(object);
        reader.beginList(reader.field(object, "a"));
        reader.end();

        assertThat(failure(() -> reader.string(reader.field(object, "b-c"))).path())
                .isEqualTo("response[\"b-c\"]");
    }

    @Test
    void namesAKeyOfAMap() {
        JsMap map = JsMap.create();
        map.put(JsValue.of(7), JsValue.of("x"));
        Map.Entry<JsValue, JsValue> entry = reader.beginMap(map).get(0);
        reader.key(entry);

        assertThat(failure(() -> reader.bool(entry.getValue())).path()).isEqualTo("response[7]");
    }

    @Test
    void saysThatAFieldIsMissing() {
        JsValue object = JsValue.fromJson("{}");
        reader.beginObject(object);

        GuestDecodeException failure = failure(() -> reader.string(reader.field(object, "name")));

        assertThat(failure.kind()).isEqualTo(GuestDecodeException.Kind.MISSING);
        assertThat(failure).hasMessageStartingWith("response.name: expected a string, found nothing");
    }

    @Test
    void readsFieldsOfAMap() {
        JsMap map = JsMap.create();
        map.put(JsValue.of("name"), JsValue.of("Ada"));
        reader.beginObject(map);

        assertThat(reader.string(reader.field(map, "name"))).isEqualTo("Ada");
    }

    @Test
    void takesNoArrayForAnObject() {
        assertThat(failure(() -> reader.beginObject(JsArray.create())))
                .hasMessageStartingWith("response: expected an object, found an object of class Array");
    }

    @Test
    void readsIntegersOfNumbersAndOfBigInts() {
        assertThat(List.of(
                        reader.i8(JsValue.of(-128)),
                        reader.i16(JsValue.of(-32768)),
                        reader.i32(new JsBigInt(BigInteger.valueOf(Integer.MIN_VALUE))),
                        reader.i64(new JsBigInt(BigInteger.valueOf(Long.MIN_VALUE))),
                        reader.u8(JsValue.of(255)),
                        reader.u16(JsValue.of(65535)),
                        reader.u32(JsValue.of(4294967295.0)),
                        reader.u64(new JsBigInt(BigInteger.TWO.pow(64).subtract(BigInteger.ONE))),
                        reader.bigInt(JsValue.of(-1.0))))
                .hasToString("[-128, -32768, -2147483648, -9223372036854775808, 255, 65535, 4294967295, -1, -1]");
    }

    @Test
    void refusesIntegersOutOfRange() {
        assertThat(failure(() -> reader.u8(JsValue.of(256))))
                .hasMessageStartingWith("response: expected an integer from 0 to 255, found 256");
    }

    @Test
    void refusesFractionsAsIntegers() {
        assertThat(failure(() -> reader.i32(JsValue.of(1.5))).kind()).isEqualTo(GuestDecodeException.Kind.TYPE);
    }

    @Test
    void refusesNumbersThatMayHaveBeenRounded() {
        assertThat(failure(() -> reader.i64(JsValue.of(9007199254740992.0))))
                .hasMessageStartingWith(
                        "response: expected an integer of 64 bits, found 9007199254740992, a number beyond"
                                + " 2^53-1, where JavaScript's are not exact; let the guest send a BigInt");
    }

    @Test
    void refusesBigIntsOfMoreThan64Bits() {
        assertThat(failure(() -> reader.u64(new JsBigInt(BigInteger.TWO.pow(1000)))))
                .hasMessageStartingWith(
                        "response: expected an integer of 64 bits without sign, found a BigInt of 1001 bits");
    }

    @Test
    void readsTheNearestNumberOf32Bits() {
        assertThat(reader.f32(JsValue.of(0.1))).isEqualTo(0.1f);
    }

    @Test
    void refusesNumbersThat32BitsCannotHold() {
        assertThat(failure(() -> reader.f32(JsValue.of(1e300))).kind()).isEqualTo(GuestDecodeException.Kind.RANGE);
    }

    @Test
    void readsAKeyThatIsTheTextOfAnInteger() {
        assertThat(reader.u32(reader.integerKey(JsValue.of("4294967295")))).isEqualTo(4294967295L);
    }

    @Test
    void refusesAKeyThatIsNotHowAnIntegerIsWritten() {
        for (String key : List.of("", "07", "7.0", "+7", "1e2", "x", "\u0667", "9".repeat(100_000))) {
            assertThat(failure(() -> reader.i32(reader.integerKey(JsValue.of(key))))
                            .kind())
                    .isEqualTo(GuestDecodeException.Kind.TYPE);
        }
    }

    @Test
    void refusesTwoKeysThatAreOneInteger() {
        MapBuilder<Integer, String> map = new MapBuilder<>();
        reader.beginMap(JsMap.create());
        reader.put(map, 1, "a");

        assertThat(failure(() -> reader.put(map, 1, "b")).kind()).isEqualTo(GuestDecodeException.Kind.DUPLICATE);
    }

    @Test
    void readsBytesOfTypedArraysBuffersAndNumbers() {
        byte[] bytes = {1, -1};

        assertThat(List.of(
                        reader.bytes(JsTypedArray.of(bytes)),
                        reader.bytes(JsTypedArray.of(bytes).buffer()),
                        reader.bytes(JsValue.fromJson("[1, 255]"))))
                .allMatch(read -> Arrays.equals(read, bytes));
    }

    @Test
    void readsTypedArraysAsLists() {
        JsTypedArray array = JsTypedArray.of(new byte[] {5, 6});

        assertThat(reader.beginList(array)).isEqualTo(2);
        assertThat(reader.u8(reader.element(array, 1))).isEqualTo(6);
    }

    @Test
    void refusesAnObjectThatHoldsItself() {
        JsObject node = JsObject.create();
        node.set("next", node);

        GuestDecodeException failure = failure(() -> {
            JsValue next = node;
            while (true) {
                reader.beginObject(next);
                next = reader.field(next, "next");
            }
        });

        assertThat(failure.kind()).isEqualTo(GuestDecodeException.Kind.DEPTH);
    }

    @Test
    void refusesMoreValuesThanAMessageCouldHold() {
        JsArray array = JsArray.create();
        array.setLength(1 << 20);

        GuestDecodeException failure = failure(() -> {
            while (true) {
                reader.beginList(array);
                reader.end();
            }
        });

        assertThat(failure)
                .hasMessageStartingWith("response: more than 16777216 values")
                .extracting(GuestDecodeException::kind)
                .isEqualTo(GuestDecodeException.Kind.LIMIT);
    }

    @Test
    void refusesATupleOfAnotherLength() {
        assertThat(failure(() -> reader.beginTuple(JsValue.fromJson("[1]"), 2)))
                .hasMessageStartingWith("response: expected an array of 2 elements, found 1");
    }

    @Test
    void namesTheArgumentOfAHostCall() {
        assertThat(failure(() -> JsReader.request("greet", "save", "person").string(JsValue.nullValue())))
                .hasMessage("request.person: expected a string, found null"
                        + " (module `greet`, operation `save`, guest to host)");
    }

    private static GuestDecodeException failure(Runnable code) {
        GuestDecodeException failure = catchThrowableOfType(GuestDecodeException.class, code::run);
        assertThat(failure).isNotNull();
        return failure;
    }
}
