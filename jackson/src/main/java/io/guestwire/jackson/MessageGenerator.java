// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.base.GeneratorBase;
import com.fasterxml.jackson.core.json.JsonWriteContext;
import io.guestwire.runtime.GuestDecodeException.Kind;
import io.guestwire.runtime.msgpack.MessageValue;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Jackson writes, as a {@link MessageValue}. Refuses what MessagePack cannot say.
 */
final class MessageGenerator extends GeneratorBase {
    /** As deep as the runtime's writer goes. */
    static final int MAX_DEPTH = 512;

    private static final int NO_FEATURES = 0;

    private static final int DIGITS_OF_64_BITS = 20;

    /** A list or a map that is being written. */
    private static final class Open {
        final @Nullable Open outer;
        final int depth;
        final @Nullable List<MessageValue> elements;
        final @Nullable Map<MessageValue, MessageValue> entries;

        @Nullable
        MessageValue key;

        Open(@Nullable Open outer, boolean isMap) {
            this.outer = outer;
            this.depth = outer == null ? 1 : outer.depth + 1;
            this.elements = isMap ? null : new ArrayList<>();
            this.entries = isMap ? new LinkedHashMap<>() : null;
        }

        MessageValue close() {
            return entries == null ? MessageValue.list(elements) : MessageValue.mapOf(entries);
        }
    }

    private @Nullable Open open;
    private @Nullable MessageValue result;

    MessageGenerator(ObjectCodec codec) {
        super(NO_FEATURES, codec, null, JsonWriteContext.createRootContext(null));
    }

    /** What was written: one whole value. */
    MessageValue result() throws IOException {
        MessageValue value = result;
        if (value == null) {
            throw failure("its serializer wrote no value");
        }
        return value;
    }

    /** A value that exists already. */
    void writeMessage(MessageValue value) throws IOException {
        _verifyValueWrite("write a value");
        if (depth() + value.depth() > MAX_DEPTH) {
            throw tooDeep();
        }
        add(value);
    }

    // ---- lists and maps ---------------------------------------------------------------------------------------------

    @Override
    public void writeStartArray() throws IOException {
        enter(false);
        _writeContext = _writeContext.createChildArrayContext();
    }

    @Override
    public void writeEndArray() throws IOException {
        leave(false);
    }

    @Override
    public void writeStartObject() throws IOException {
        enter(true);
        _writeContext = _writeContext.createChildObjectContext();
    }

    @Override
    public void writeStartObject(Object forValue) throws IOException {
        writeStartObject();
        assignCurrentValue(forValue);
    }

    @Override
    public void writeEndObject() throws IOException {
        leave(true);
    }

    private void enter(boolean isMap) throws IOException {
        _verifyValueWrite("start a list or a map");
        if (depth() == MAX_DEPTH) {
            throw tooDeep();
        }
        open = new Open(open, isMap);
    }

    private void leave(boolean isMap) throws IOException {
        Open ended = open;
        if (ended == null || (ended.entries != null) != isMap || ended.key != null) {
            throw failure("its serializer ended what it had not begun, or a field without a value");
        }
        open = ended.outer;
        _writeContext = _writeContext.getParent();
        add(ended.close());
    }

    private int depth() {
        return open == null ? 0 : open.depth;
    }

    @Override
    public void writeFieldName(String name) throws IOException {
        Open map = beginKey(name);
        map.key = text(name);
    }

    /** Jackson calls this for the keys of a {@code Map<Integer, …>} and a {@code Map<Long, …>}: they stay integers. */
    @Override
    public void writeFieldId(long id) throws IOException {
        Open map = beginKey(Long.toString(id));
        map.key = MessageValue.of(id);
    }

    /** A key that Jackson itself has only as text. */
    void writeFieldId(BigInteger id) throws IOException {
        Open map = beginKey(id.toString());
        map.key = integer(id);
    }

    private Open beginKey(String name) throws IOException {
        Open map = open;
        if (map == null
                || map.entries == null
                || _writeContext.writeFieldName(name) == JsonWriteContext.STATUS_EXPECT_VALUE) {
            throw failure("its serializer wrote a field name where a value belongs");
        }
        return map;
    }

    // ---- values -----------------------------------------------------------------------------------------------------

    @Override
    protected void _verifyValueWrite(String what) throws IOException {
        if (_writeContext.writeValue() == JsonWriteContext.STATUS_EXPECT_NAME) {
            throw failure("its serializer wrote a value where a field name belongs");
        }
    }

    private void put(MessageValue value) throws IOException {
        _verifyValueWrite("write a value");
        add(value);
    }

    private void add(MessageValue value) throws IOException {
        Open container = open;
        if (container == null) {
            if (result != null) {
                throw failure("its serializer wrote a second value");
            }
            result = value;
        } else if (container.entries == null) {
            container.elements.add(value);
        } else if (container.entries.put(container.key, value) == null) {
            container.key = null;
        } else {
            throw failure("this key is written twice");
        }
    }

    @Override
    public void writeNull() throws IOException {
        put(MessageValue.nil());
    }

    @Override
    public void writeBoolean(boolean state) throws IOException {
        put(MessageValue.of(state));
    }

    @Override
    public void writeNumber(int number) throws IOException {
        put(MessageValue.of((long) number));
    }

    @Override
    public void writeNumber(long number) throws IOException {
        put(MessageValue.of(number));
    }

    @Override
    public void writeNumber(BigInteger number) throws IOException {
        if (number == null) {
            writeNull();
            return;
        }
        _verifyValueWrite("write a number");
        add(integer(number));
    }

    private static MessageValue integer(BigInteger number) throws IOException {
        if (number.bitLength() > Long.SIZE || number.bitLength() == Long.SIZE && number.signum() < 0) {
            throw failure("an integer of " + number.bitLength() + " bits; MessagePack holds -2^63 to 2^64-1,"
                    + " and text anything (@JsonFormat(shape = STRING))");
        }
        return MessageValue.of(number);
    }

    @Override
    public void writeNumber(double number) throws IOException {
        put(MessageValue.of(number));
    }

    @Override
    public void writeNumber(float number) throws IOException {
        put(MessageValue.of(number));
    }

    /** As a 64-bit float if that reads back as the same decimal, as an integer if it is one. */
    @Override
    public void writeNumber(BigDecimal number) throws IOException {
        if (number == null) {
            writeNull();
            return;
        }
        _verifyValueWrite("write a number");
        double nearest = number.doubleValue();
        if (!Double.isInfinite(nearest) && BigDecimal.valueOf(nearest).compareTo(number) == 0) {
            add(MessageValue.of(nearest));
        } else {
            add(integer(number));
        }
    }

    private static MessageValue integer(BigDecimal number) throws IOException {
        boolean isShort = (long) number.precision() - number.scale() <= DIGITS_OF_64_BITS;
        if (isShort && number.stripTrailingZeros().scale() <= 0) {
            return integer(number.toBigIntegerExact());
        }
        throw failure("a decimal of " + number.precision() + " digits that no 64-bit float holds; MessagePack has no"
                + " decimals, and text holds any (@JsonFormat(shape = STRING))");
    }

    @Override
    public void writeNumber(String number) throws IOException {
        BigDecimal decimal;
        try {
            decimal = new BigDecimal(number);
        } catch (NumberFormatException e) {
            throw refused("its serializer wrote text as a number, and it is none");
        }
        boolean isInteger = number.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9');
        if (isInteger) {
            writeNumber(decimal.toBigInteger());
        } else {
            writeNumber(decimal);
        }
    }

    @Override
    public void writeString(String value) throws IOException {
        _verifyValueWrite("write a string");
        add(value == null ? MessageValue.nil() : text(value));
    }

    @Override
    public void writeString(char[] buffer, int offset, int length) throws IOException {
        writeString(new String(buffer, offset, length));
    }

    @Override
    public void writeRawUTF8String(byte[] buffer, int offset, int length) throws IOException {
        throw notJson();
    }

    @Override
    public void writeUTF8String(byte[] buffer, int offset, int length) throws IOException {
        writeString(new String(buffer, offset, length, StandardCharsets.UTF_8));
    }

    private MessageValue text(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && !Character.isSupplementaryCodePoint(text.codePointAt(i++))) {
                throw failure("a string with a lone surrogate at index " + (i - 1) + ", which UTF-8 cannot express");
            }
        }
        return MessageValue.of(text);
    }

    @Override
    public void writeBinary(Base64Variant variant, byte[] data, int offset, int length) throws IOException {
        put(MessageValue.of(Arrays.copyOfRange(data, offset, offset + length)));
    }

    @Override
    public int writeBinary(Base64Variant variant, InputStream data, int length) throws IOException {
        byte[] bytes = length < 0 ? data.readAllBytes() : data.readNBytes(length);
        put(MessageValue.of(bytes));
        return bytes.length;
    }

    // ---- text of JSON, which is not what is written here ------------------------------------------------------------

    @Override
    public void writeRaw(String text) throws IOException {
        throw notJson();
    }

    @Override
    public void writeRaw(String text, int offset, int length) throws IOException {
        throw notJson();
    }

    @Override
    public void writeRaw(char[] text, int offset, int length) throws IOException {
        throw notJson();
    }

    @Override
    public void writeRaw(char c) throws IOException {
        throw notJson();
    }

    private static Refusal notJson() {
        return failure("its serializer writes JSON text (@JsonRawValue), which a message cannot embed");
    }

    @Override
    public void flush() {
        // nothing is buffered elsewhere
    }

    @Override
    protected void _releaseBuffers() {
        // there are none
    }

    private static Refusal tooDeep() {
        return failure("a value is nested deeper than " + MAX_DEPTH);
    }

    /** For a value whose place has not been counted yet. */
    Refusal refused(String detail) throws IOException {
        _verifyValueWrite("write a value");
        return failure(detail);
    }

    private static Refusal failure(String detail) {
        return new Refusal(Kind.INVALID, detail);
    }
}
