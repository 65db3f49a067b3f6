// SPDX-License-Identifier: Apache-2.0
/** WIDL text to a checked schema, or diagnostics. Depends on nothing but the JDK and knows no target language. */
module io.guestwire.widl {
    requires static org.jspecify;

    exports io.guestwire.widl;
    exports io.guestwire.widl.compare;
    exports io.guestwire.widl.diagnostic;
    exports io.guestwire.widl.model;
    exports io.guestwire.widl.source;
    exports io.guestwire.widl.syntax;
}
