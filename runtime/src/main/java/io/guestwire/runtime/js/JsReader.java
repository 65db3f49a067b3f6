// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestDecodeException.Kind;
import io.guestwire.runtime.MapBuilder;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads JavaScript values as the data that an interface declares. Generated code calls it; it throws a
 * {@link GuestDecodeException} that names the place, such as {@code response.field2[1]}. It takes what serde makes of Rust
 * values by JSON and by objects: a map as a {@code Map} or as an object, an integer as a number or as a {@code BigInt}.
 * Values may hold themselves or each other: depth and number of what is read are bounded. Not thread-safe.
 */
public final class JsReader {
    /** Values that one reader reads, which is as many as the smallest payload limit of a message could hold. */
    private static final int MOST_VALUES = 1 << 24;

    private final DecodePath path;
    private final JsIntegers integers;
    private int values;

    /**
     * A reader of one value.
     *
     * @param root what the value is, at the start of paths: {@code response}, or an argument's name
     * @param origin the call it belongs to
     */
    public JsReader(String root, CallOrigin origin) {
        path = new DecodePath(root, origin);
        integers = new JsIntegers(path);
    }

    /** A reader of what a guest's function answered. */
    public static JsReader response(String module, String operation) {
        return new JsReader("response", CallOrigin.of(module, operation, CallOrigin.HOST_TO_GUEST));
    }

    /** A reader of an argument of a guest's call of the host. */
    public static JsReader request(String module, String operation, String argument) {
        return new JsReader("request." + argument, CallOrigin.of(module, operation, CallOrigin.GUEST_TO_HOST));
    }

    /** Begins an object, which may be a {@code Map} with texts as keys. */
    public void beginObject(JsValue value) {
        if (!(value instanceof JsObject object) || object instanceof JsArray || object instanceof JsFunction) {
            throw mismatch(value, "an object");
        }
        begin(1);
    }

    /** The field of an object that was begun, {@code undefined} if it is absent; what is refused next is there. */
    public JsValue field(JsValue object, String name) {
        path.field(name);
        if (object instanceof JsMap map) {
            return map.value(new JsString(name));
        }
        return object instanceof JsObject plain ? plain.get(name) : JsUndefined.UNDEFINED;
    }

    /** Begins an object of just one field, whose name it gives: the way in which serde writes the members of an enum. */
    public String beginTagged(JsValue value) {
        beginObject(value);
        List<String> names = new ArrayList<>();
        if (value instanceof JsMap map) {
            map.forEach((key, element) -> names.add(key instanceof JsString name ? name.value() : ""));
        } else if (value instanceof JsObject object) {
            names.addAll(object.keys());
        }
        if (names.size() != 1) {
            path.leave();
            throw path.failure(Kind.TYPE, "expected an object of one field, found " + names.size());
        }
        return names.get(0);
    }

    /** Begins an array, and tells its length. A typed array counts as one. */
    public int beginList(JsValue value) {
        int length;
        if (value instanceof JsArray array) {
            length = array.length();
        } else if (value instanceof JsTypedArray array) {
            length = array.length();
        } else {
            throw mismatch(value, "an array");
        }
        begin(length);
        return length;
    }

    /** Begins an array of a length that is known. */
    public void beginTuple(JsValue value, int length) {
        int found = beginList(value);
        if (found != length) {
            path.leave();
            throw path.failure(Kind.TYPE, "expected an array of " + length + " elements, found " + found);
        }
    }

    /** An element of an array that was begun; what is refused next is there. */
    public JsValue element(JsValue array, int index) {
        path.element(index);
        return array instanceof JsArray list ? list.get(index) : ((JsTypedArray) array).get(index);
    }

    /** Begins a map or an object as a map, and gives its entries. */
    public List<Map.Entry<JsValue, JsValue>> beginMap(JsValue value) {
        List<Map.Entry<JsValue, JsValue>> entries = new ArrayList<>();
        if (value instanceof JsMap map) {
            begin(map.size());
            map.forEach((key, element) -> entries.add(Map.entry(key, element)));
        } else if (value instanceof JsObject object
                && !(object instanceof JsArray)
                && !(object instanceof JsFunction)) {
            List<String> keys = object.keys();
            begin(keys.size());
            keys.forEach(key -> entries.add(Map.entry(new JsString(key), object.get(key))));
        } else {
            throw mismatch(value, "a Map or an object");
        }
        return entries;
    }

    /** The key of an entry; what is refused next is there. */
    public JsValue key(Map.Entry<JsValue, JsValue> entry) {
        path.key(entry.getKey());
        return entry.getKey();
    }

    /** Adds an entry, and refuses a second one of an equal key, as {@code 1} and {@code "1"} are for integers. */
    public <K, V> void put(MapBuilder<K, V> map, K key, V value) {
        if (!map.put(key, value)) {
            throw path.failure(Kind.DUPLICATE, "a key that is there already");
        }
    }

    /** Ends what was begun last. */
    public void end() {
        path.leave();
    }

    private void begin(int size) {
        if (size > MOST_VALUES - 1 - values) {
            throw path.failure(Kind.LIMIT, "more than " + MOST_VALUES + " values");
        }
        values += size + 1;
        path.enter();
    }

    /** Tells whether a value is {@code undefined} or {@code null}. */
    public boolean isAbsent(JsValue value) {
        return value.isNullish();
    }

    /** A value of any kind. */
    public JsValue value(JsValue value) {
        return Objects.requireNonNull(value, "value");
    }

    /** A boolean. */
    public boolean bool(JsValue value) {
        if (value instanceof JsBoolean bool) {
            return bool.value();
        }
        throw mismatch(value, "a boolean");
    }

    /** A string. */
    public String string(JsValue value) {
        if (value instanceof JsString string) {
            return string.value();
        }
        throw mismatch(value, "a string");
    }

    /** A number of 64 bits; an integer that it holds exactly may be a {@code BigInt}. */
    public double f64(JsValue value) {
        if (value instanceof JsNumber number) {
            return number.value();
        }
        if (value instanceof JsBigInt) {
            return integers.between(value, -JsNumber.MAX_SAFE_INTEGER, JsNumber.MAX_SAFE_INTEGER, "a number");
        }
        throw mismatch(value, "a number");
    }

    /** A number of 32 bits, the nearest one. */
    public float f32(JsValue value) {
        double wide = f64(value);
        float narrow = (float) wide;
        if (Float.isInfinite(narrow) && Double.isFinite(wide)) {
            throw path.failure(Kind.RANGE, "expected a number of 32 bits, found " + JsFound.text(value));
        }
        return narrow;
    }

    /** An integer of 8 bits. */
    public byte i8(JsValue value) {
        return (byte) integers.between(value, Byte.MIN_VALUE, Byte.MAX_VALUE, "an integer from -128 to 127");
    }

    /** An integer of 16 bits. */
    public short i16(JsValue value) {
        return (short) integers.between(value, Short.MIN_VALUE, Short.MAX_VALUE, "an integer from -32768 to 32767");
    }

    /** An integer of 32 bits. */
    public int i32(JsValue value) {
        return (int) integers.between(
                value, Integer.MIN_VALUE, Integer.MAX_VALUE, "an integer from -2147483648 to 2147483647");
    }

    /** An integer of 64 bits. */
    public long i64(JsValue value) {
        return integers.between(value, Long.MIN_VALUE, Long.MAX_VALUE, "an integer of 64 bits");
    }

    /** An integer of 8 bits without sign. */
    public int u8(JsValue value) {
        return (int) integers.between(value, 0, 0xff, "an integer from 0 to 255");
    }

    /** An integer of 16 bits without sign. */
    public int u16(JsValue value) {
        return (int) integers.between(value, 0, 0xffff, "an integer from 0 to 65535");
    }

    /** An integer of 32 bits without sign. */
    public long u32(JsValue value) {
        return integers.between(value, 0, 0xffff_ffffL, "an integer from 0 to 4294967295");
    }

    /** An integer of 64 bits without sign, as its bits. */
    public long u64(JsValue value) {
        return integers.unsigned(value, "an integer of 64 bits without sign");
    }

    /** An integer of any size. */
    public BigInteger bigInt(JsValue value) {
        return integers.ofAnySize(value, "an integer");
    }

    /** A key that is an integer; in an object it is a text, which counts as the integer that it says. */
    public JsValue integerKey(JsValue key) {
        return integers.key(key);
    }

    /** Bytes: a typed array of them, an {@code ArrayBuffer}, or an array of numbers. The array is the caller's. */
    public byte[] bytes(JsValue value) {
        if (value instanceof JsTypedArray array && array.kind().size() == 1) {
            return array.toByteArray();
        }
        if (value instanceof JsArrayBuffer buffer) {
            return buffer.read(0, buffer.byteLength());
        }
        byte[] bytes = new byte[beginList(value)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) u8(element(value, i));
        }
        end();
        return bytes;
    }

    /** What to throw for a text that is none of an enum's. */
    public GuestDecodeException unknown(String type, String text) {
        return path.failure(
                Kind.UNKNOWN, "expected a value of `" + type + "`, found " + JsFound.text(new JsString(text)));
    }

    /** What to throw for a value that is of another kind. */
    public GuestDecodeException mismatch(JsValue value, String expected) {
        return path.failure(
                value.isUndefined() ? Kind.MISSING : Kind.TYPE,
                "expected " + expected + ", found " + JsFound.text(value));
    }
}
