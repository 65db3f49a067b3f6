// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

/** How a {@code datetime} is written. Either form is read, whichever is written. */
public enum DatetimeEncoding {
    /** As a string in the form of RFC 3339, which keeps the offset. */
    RFC3339,
    /** As MessagePack's timestamp extension (type -1), which is an instant: it is read back in UTC. */
    TIMESTAMP
}
