// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.UNSUPPORTED_DEFAULT;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.VALUE_OUT_OF_RANGE;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.WRONG_VALUE_TYPE;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.source.Span;
import io.guestwire.widl.syntax.NameSyntax;
import io.guestwire.widl.syntax.ValueSyntax;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Whether a literal is a value of a built-in type. */
final class ScalarFit {
    private static final Pattern INTEGER_KEY = Pattern.compile("-?(0|[1-9][0-9]{0,39})");

    private final Diagnostics diagnostics;

    ScalarFit(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reports what keeps a literal from being a value of the type; whether nothing does. */
    boolean check(ValueSyntax value, Scalar scalar) {
        return switch (scalar) {
            case I8, U8, I16, U16, I32, U32, I64, U64 -> checkInteger(value, scalar);
            case F32, F64 -> checkFloat(value, scalar);
            case BOOL -> require(value instanceof ValueSyntax.BooleanLiteral, value, scalar);
            case STRING -> require(value instanceof ValueSyntax.TextLiteral, value, scalar);
            case BYTES -> checkBytes(value);
            case DATETIME -> checkDateTime(value);
            case RAW -> {
                diagnostics.add(Diagnostic.error(
                        UNSUPPORTED_DEFAULT, value.span(), "an encoded value cannot be written as a literal"));
                yield false;
            }
            case ANY, VALUE -> checkAny(value, scalar);
        };
    }

    /** Reports a key of a map literal that is no key of the map. */
    void checkKey(NameSyntax key, Scalar scalar) {
        if (!scalar.isInteger()) {
            return;
        }
        if (!INTEGER_KEY.matcher(key.text()).matches()) {
            diagnostics.add(Diagnostic.error(
                            WRONG_VALUE_TYPE,
                            key.span(),
                            Quoted.of(key.text()) + " is not a key of type " + Quoted.of(scalar.widlName()))
                    .withHelp("write the number in quotes"));
        } else {
            checkRange(new BigInteger(key.text()), key.span(), scalar);
        }
    }

    private boolean checkInteger(ValueSyntax value, Scalar scalar) {
        return value instanceof ValueSyntax.IntLiteral literal
                ? checkRange(literal.value(), literal.span(), scalar)
                : require(false, value, scalar);
    }

    private boolean checkRange(BigInteger number, Span span, Scalar scalar) {
        if (number.compareTo(scalar.minimum()) >= 0 && number.compareTo(scalar.maximum()) <= 0) {
            return true;
        }
        diagnostics.add(outOfRange(span, scalar)
                .withHelp(Quoted.of(scalar.widlName()) + " holds " + scalar.minimum() + " to " + scalar.maximum()));
        return false;
    }

    private boolean checkFloat(ValueSyntax value, Scalar scalar) {
        if (!(value instanceof ValueSyntax.IntLiteral) && !(value instanceof ValueSyntax.FloatLiteral)) {
            return require(false, value, scalar);
        }
        String text = value.span().text();
        boolean finite = scalar == Scalar.F32
                ? Float.isFinite(Float.parseFloat(text))
                : Double.isFinite(Double.parseDouble(text));
        if (!finite) {
            diagnostics.add(outOfRange(value.span(), scalar));
        }
        return finite;
    }

    private static Diagnostic outOfRange(Span span, Scalar scalar) {
        return Diagnostic.error(
                VALUE_OUT_OF_RANGE, span, Quoted.of(span.text()) + " does not fit " + Quoted.of(scalar.widlName()));
    }

    private boolean checkBytes(ValueSyntax value) {
        if (value instanceof ValueSyntax.ListLiteral list) {
            return list.elements().stream()
                            .filter(element -> !check(element, Scalar.U8))
                            .count()
                    == 0;
        }
        diagnostics.add(ValueFit.mismatch(value, Scalar.BYTES.widlName())
                .withHelp("write the bytes as a list of numbers: `[0, 255]`"));
        return false;
    }

    private boolean checkDateTime(ValueSyntax value) {
        if (value instanceof ValueSyntax.TextLiteral text && isDateTime(text.value())) {
            return true;
        }
        diagnostics.add(ValueFit.mismatch(value, Scalar.DATETIME.widlName())
                .withHelp("write it as RFC 3339 does: `\"2024-02-29T12:00:00Z\"`"));
        return false;
    }

    private static boolean isDateTime(String text) {
        try {
            OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
            return true;
        } catch (DateTimeParseException malformed) {
            return false;
        }
    }

    /** Anything but bare names, which mean something only where an enum is expected. */
    private boolean checkAny(ValueSyntax value, Scalar scalar) {
        if (value instanceof ValueSyntax.ListLiteral list) {
            return list.elements().stream()
                            .filter(element -> !checkAny(element, scalar))
                            .count()
                    == 0;
        }
        if (value instanceof ValueSyntax.ObjectLiteral object) {
            return object.entries().stream()
                            .filter(entry -> !checkAny(entry.value(), scalar))
                            .count()
                    == 0;
        }
        return require(!(value instanceof ValueSyntax.NameLiteral), value, scalar);
    }

    private boolean require(boolean fits, ValueSyntax value, Scalar scalar) {
        boolean known = fits || value instanceof ValueSyntax.Missing;
        if (!known) {
            diagnostics.add(ValueFit.mismatch(value, scalar.widlName()));
        }
        return known;
    }
}
