// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import java.util.Objects;

/**
 * The forms that a schema leaves open: both ends of a wire have to choose alike.
 *
 * @param enums how values of enums are written
 * @param datetimes how values of {@code datetime} are written
 * @param operations what operations are called
 */
public record WireEncoding(EnumEncoding enums, DatetimeEncoding datetimes, OperationNames operations) {
    /** Refuses nulls. */
    public WireEncoding {
        Objects.requireNonNull(enums, "enums");
        Objects.requireNonNull(datetimes, "datetimes");
        Objects.requireNonNull(operations, "operations");
    }

    /** What the generators of other languages do: {@code INDEX}, {@code RFC3339}, {@code WIDL}. */
    public static WireEncoding defaults() {
        return new WireEncoding(EnumEncoding.INDEX, DatetimeEncoding.RFC3339, OperationNames.WIDL);
    }
}
