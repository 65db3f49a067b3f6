// SPDX-License-Identifier: Apache-2.0

/** JSON and plain Java objects as payloads of guests. A user's classes must be open to {@code com.fasterxml.jackson.databind}. */
module io.guestwire.jackson {
    requires static org.jspecify;
    requires transitive com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires transitive io.guestwire.runtime;

    exports io.guestwire.jackson;
}
