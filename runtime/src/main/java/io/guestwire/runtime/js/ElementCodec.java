// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads and writes single elements of typed arrays, converting as ECMA-262's NumericToRawBytes does. */
final class ElementCodec {
    private static final BigInteger TWO_64 = BigInteger.ONE.shiftLeft(64);

    private ElementCodec() {}

    static JsValue read(JsTypedArray.Kind kind, byte[] bytes, int at) {
        ByteBuffer from = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return switch (kind) {
            case INT8 -> JsValue.of(from.get(at));
            case UINT8, UINT8_CLAMPED -> JsValue.of(from.get(at) & 0xff);
            case INT16 -> JsValue.of(from.getShort(at));
            case UINT16 -> JsValue.of(from.getShort(at) & 0xffff);
            case INT32 -> JsValue.of(from.getInt(at));
            case UINT32 -> JsValue.of((double) (from.getInt(at) & 0xffff_ffffL));
            case FLOAT32 -> JsValue.of(from.getFloat(at));
            case FLOAT64 -> JsValue.of(from.getDouble(at));
            case BIG_INT64 -> JsValue.of(BigInteger.valueOf(from.getLong(at)));
            case BIG_UINT64 -> JsValue.of(unsigned(from.getLong(at)));
        };
    }

    static void write(JsTypedArray.Kind kind, byte[] bytes, int at, JsValue value) {
        ByteBuffer to = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        switch (kind) {
            case INT8, UINT8 -> to.put(at, (byte) Conversions.toInt32(Conversions.toNumber(value)));
            case UINT8_CLAMPED -> to.put(at, clamped(Conversions.toNumber(value)));
            case INT16, UINT16 -> to.putShort(at, (short) Conversions.toInt32(Conversions.toNumber(value)));
            case INT32, UINT32 -> to.putInt(at, Conversions.toInt32(Conversions.toNumber(value)));
            case FLOAT32 -> to.putFloat(at, (float) Conversions.toNumber(value));
            case FLOAT64 -> to.putDouble(at, Conversions.toNumber(value));
            case BIG_INT64, BIG_UINT64 ->
                to.putLong(at, Conversions.toBigInt(value).longValue());
        }
    }

    private static BigInteger unsigned(long bits) {
        BigInteger value = BigInteger.valueOf(bits);
        return bits < 0 ? value.add(TWO_64) : value;
    }

    private static byte clamped(double value) {
        return (byte) Math.max(0, Math.min(255, Math.rint(Double.isNaN(value) ? 0 : value)));
    }
}
