// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import java.time.OffsetDateTime;

/** The two ways in which the other side writes a {@code datetime}. */
final class DatetimeCode {
    /** What a datetime is called in messages. */
    static final String EXPECTED = "a datetime (RFC 3339 text or a timestamp)";

    private DatetimeCode() {}

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
