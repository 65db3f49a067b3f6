// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import io.guestwire.runtime.GuestException;
import java.time.OffsetDateTime;

/** The two ways in which the other side writes a {@code datetime}. */
final class DatetimeCode {
    /** What a datetime is called in messages. */
    static final String EXPECTED = "a datetime (RFC 3339 text or a timestamp)";

    private DatetimeCode() {}

    /** Reads text or an extension that has been read already. */
    static OffsetDateTime read(MessageValue value) {
        MessageWriter writer = new MessageWriter(Integer.MAX_VALUE);
        try {
            ValueWriter.write(writer, value);
            return new MessageReader(writer.toByteArray()).readDatetime();
        } catch (GuestException e) {
            throw MessageValueException.unexpected(EXPECTED, value);
        }
    }

    static OffsetDateTime read(MessageInput in) {
        int at = in.position;
        byte format = in.formatAt(at);
        if (MessageFormat.isString(format)) {
            return Rfc3339.read(in, at, in.beginText(at));
        }
        int length = ExtensionHeader.begin(in, at, format);
        if (length == ExtensionHeader.NONE || ExtensionHeader.type(in) != Timestamp.TYPE) {
            throw in.unexpected(at, EXPECTED);
        }
        return Timestamp.read(in, at, length);
    }
}
