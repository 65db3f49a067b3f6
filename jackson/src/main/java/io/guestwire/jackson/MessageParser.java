// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.Base64Variants;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.base.ParserMinimalBase;
import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestDecodeException.Kind;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageValue;
import io.guestwire.runtime.msgpack.MessageValueException;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** A {@link MessageValue} as Jackson reads it. Refuses what has no form in JSON when Jackson asks for it. */
final class MessageParser extends ParserMinimalBase {
    /** MessagePack's own extension type for points in time. */
    private static final byte TIMESTAMP = -1;

    private final MessageValue root;
    private ValueCursor cursor = ValueCursor.root();
    private @Nullable ObjectCodec codec;
    private boolean started;
    private boolean closed;
    /** The value of the current token; nil when that has none. */
    private MessageValue current = MessageValue.nil();

    MessageParser(MessageValue root, @Nullable ObjectCodec codec) {
        super(StreamReadConstraints.defaults());
        this.root = root;
        this.codec = codec;
    }

    /** The value that the current token starts or is; what is in it is skipped. */
    MessageValue takeMessage() throws IOException {
        MessageValue value = current;
        skipChildren();
        return value;
    }

    /** The text of a map's key in JSON; null for a kind that has none. */
    static @Nullable String keyText(MessageValue key) {
        return switch (key.kind()) {
            case TEXT -> key.asText();
            case INTEGER -> key.asBigInteger().toString();
            case BOOLEAN -> String.valueOf(key.asBoolean());
            case NIL, F32, F64, BINARY, LIST, MAP, EXTENSION -> null;
        };
    }

    // ---- tokens -----------------------------------------------------------------------------------------------------

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        if (closed) {
            return null;
        }
        if (cursor.inRoot()) {
            _currToken = started ? null : begin(root);
            started = true;
            return _currToken;
        }
        if (cursor.expectsValue()) {
            return _currToken = begin(cursor.nextValue());
        }
        if (cursor.hasNext()) {
            cursor.nextKey();
            current = MessageValue.nil();
            return _currToken = JsonToken.FIELD_NAME;
        }
        boolean array = cursor.inArray();
        cursor = cursor.getParent();
        current = MessageValue.nil();
        return _currToken = array ? JsonToken.END_ARRAY : JsonToken.END_OBJECT;
    }

    private JsonToken begin(MessageValue value) throws IOException {
        current = value;
        return switch (value.kind()) {
            case NIL -> JsonToken.VALUE_NULL;
            case BOOLEAN -> value.asBoolean() ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE;
            case INTEGER -> JsonToken.VALUE_NUMBER_INT;
            case F32, F64 -> JsonToken.VALUE_NUMBER_FLOAT;
            case TEXT -> JsonToken.VALUE_STRING;
            case BINARY -> JsonToken.VALUE_EMBEDDED_OBJECT;
            case EXTENSION ->
                value.extensionType() == TIMESTAMP ? JsonToken.VALUE_STRING : JsonToken.VALUE_EMBEDDED_OBJECT;
            case LIST -> {
                cursor = cursor.list(value.asList());
                yield JsonToken.START_ARRAY;
            }
            case MAP -> {
                cursor = cursor.map(value.asMap());
                yield JsonToken.START_OBJECT;
            }
        };
    }

    @Override
    protected void _handleEOF() {
        // a tree ends where it ends
    }

    @Override
    public JsonStreamContext getParsingContext() {
        return cursor;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract still
    public @Nullable String getCurrentName() {
        boolean opened = _currToken == JsonToken.START_OBJECT || _currToken == JsonToken.START_ARRAY;
        return (opened ? cursor.getParent() : cursor).getCurrentName();
    }

    @Override
    public void overrideCurrentName(String name) {
        boolean opened = _currToken == JsonToken.START_OBJECT || _currToken == JsonToken.START_ARRAY;
        (opened ? cursor.getParent() : cursor).overrideName(name);
    }

    // ---- text and binary --------------------------------------------------------------------------------------------

    @Override
    public @Nullable String getText() throws IOException {
        if (_currToken == null) {
            return null;
        }
        return switch (_currToken) {
            case FIELD_NAME -> cursor.getCurrentName();
            case VALUE_STRING -> text();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> getNumberValue().toString();
            case VALUE_EMBEDDED_OBJECT -> Base64Variants.getDefaultVariant().encode((byte[]) getEmbeddedObject());
            default -> _currToken.asString();
        };
    }

    private String text() throws IOException {
        return current.kind() == MessageValue.Kind.TEXT ? current.asText() : timestamp();
    }

    /** A timestamp as RFC 3339 has it, at UTC. */
    private String timestamp() throws IOException {
        MessageWriter writer = new MessageWriter();
        writer.writeExtension(TIMESTAMP, current.extensionData());
        OffsetDateTime time;
        try {
            time = new MessageReader(writer.toByteArray()).readDatetime();
        } catch (GuestDecodeException e) {
            throw new Refusal(Kind.INVALID, "found a timestamp that is none, or beyond what Java can hold", e);
        }
        if (time.getYear() < 0 || time.getYear() > 9999) {
            throw new Refusal(
                    Kind.RANGE, "found a timestamp of the year " + time.getYear() + "; RFC 3339 has 0 to 9999");
        }
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    @Override
    public char[] getTextCharacters() throws IOException {
        String text = getText();
        return text == null ? new char[0] : text.toCharArray();
    }

    @Override
    public boolean hasTextCharacters() {
        return false;
    }

    @Override
    public int getTextLength() throws IOException {
        String text = getText();
        return text == null ? 0 : text.length();
    }

    @Override
    public int getTextOffset() {
        return 0;
    }

    @Override
    public @Nullable Object getEmbeddedObject() throws IOException {
        return switch (current.kind()) {
            case BINARY -> current.asBytes();
            case EXTENSION ->
                throw new Refusal(
                        Kind.TYPE,
                        "found an extension of type " + current.extensionType()
                                + ", which JSON cannot say; a MessageValue or a RawMessage keeps it");
            case NIL, BOOLEAN, INTEGER, F32, F64, TEXT, LIST, MAP -> null;
        };
    }

    @Override
    public byte[] getBinaryValue(Base64Variant variant) throws IOException {
        if (_currToken == JsonToken.VALUE_EMBEDDED_OBJECT) {
            return (byte[]) getEmbeddedObject();
        }
        if (_currToken != JsonToken.VALUE_STRING) {
            throw new Refusal(Kind.TYPE, "expected bytes, found " + MessageText.of(current));
        }
        try {
            return variant.decode(text());
        } catch (IllegalArgumentException e) {
            throw new Refusal(Kind.INVALID, "expected bytes, found text that is no Base64", e);
        }
    }

    // ---- numbers ----------------------------------------------------------------------------------------------------

    private boolean isFloat() {
        return current.kind() == MessageValue.Kind.F32 || current.kind() == MessageValue.Kind.F64;
    }

    private void checkNumber() throws IOException {
        if (!isFloat() && current.kind() != MessageValue.Kind.INTEGER) {
            throw new Refusal(Kind.TYPE, "expected a number, found " + MessageText.of(current));
        }
    }

    @Override
    public NumberType getNumberType() throws IOException {
        checkNumber();
        return switch (current.kind()) {
            case F32 -> NumberType.FLOAT;
            case F64 -> NumberType.DOUBLE;
            case NIL, BOOLEAN, INTEGER, TEXT, BINARY, LIST, MAP, EXTENSION -> integerType();
        };
    }

    private NumberType integerType() {
        try {
            long value = current.asLong();
            return value == (int) value ? NumberType.INT : NumberType.LONG;
        } catch (MessageValueException above63Bits) {
            return NumberType.BIG_INTEGER;
        }
    }

    @Override
    public Number getNumberValue() throws IOException {
        return switch (getNumberType()) {
            case INT -> current.asInt();
            case LONG -> current.asLong();
            case FLOAT -> current.asFloat();
            case DOUBLE -> current.asDouble();
            default -> current.asBigInteger();
        };
    }

    @Override
    public int getIntValue() throws IOException {
        long value = getLongValue();
        if (value != (int) value) {
            throw new Refusal(Kind.RANGE, "found an integer beyond 32 bits");
        }
        return (int) value;
    }

    @Override
    public long getLongValue() throws IOException {
        checkNumber();
        try {
            return isFloat() ? getBigIntegerValue().longValueExact() : current.asLong();
        } catch (MessageValueException | ArithmeticException beyond) {
            throw new Refusal(Kind.RANGE, "found an integer beyond 64 bits");
        }
    }

    /** Of a float its whole part: Jackson asks only if the mapper accepts floats as integers. */
    @Override
    public BigInteger getBigIntegerValue() throws IOException {
        checkNumber();
        return isFloat() ? getDecimalValue().toBigInteger() : current.asBigInteger();
    }

    /** Of a 64-bit float the nearest, of an integer the same number. */
    @Override
    public float getFloatValue() throws IOException {
        checkNumber();
        if (current.kind() == MessageValue.Kind.F32) {
            return current.asFloat();
        }
        double value = getDoubleValue();
        float narrow = (float) value;
        boolean isInteger = current.kind() == MessageValue.Kind.INTEGER;
        if (isInteger ? narrow != value : Float.isInfinite(narrow) && !Double.isInfinite(value)) {
            throw new Refusal(Kind.RANGE, "found a number that a 32-bit float cannot hold");
        }
        return narrow;
    }

    /** Of an integer the same number. */
    @Override
    public double getDoubleValue() throws IOException {
        checkNumber();
        if (isFloat()) {
            return floatValue();
        }
        try {
            return current.asDouble();
        } catch (MessageValueException inexact) {
            throw new Refusal(Kind.RANGE, "found an integer that a 64-bit float cannot hold");
        }
    }

    /** The shortest decimal that reads back as the same float. */
    @Override
    public BigDecimal getDecimalValue() throws IOException {
        if (isNaN()) {
            throw new Refusal(Kind.RANGE, "found a float that is no finite number");
        }
        checkNumber();
        return new BigDecimal(getNumberValue().toString());
    }

    @Override
    public boolean isNaN() {
        return isFloat() && !Double.isFinite(floatValue());
    }

    private double floatValue() {
        return current.kind() == MessageValue.Kind.F32 ? current.asFloat() : current.asDouble();
    }

    // ---- the rest of a parser ---------------------------------------------------------------------------------------

    @Override
    public @Nullable ObjectCodec getCodec() {
        return codec;
    }

    @Override
    public void setCodec(ObjectCodec value) {
        codec = value;
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void close() {
        closed = true;
        _currToken = null;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract still
    public JsonLocation getTokenLocation() {
        return JsonLocation.NA;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract still
    public JsonLocation getCurrentLocation() {
        return JsonLocation.NA;
    }
}
