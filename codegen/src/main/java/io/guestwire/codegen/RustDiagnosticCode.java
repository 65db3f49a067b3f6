// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import io.guestwire.widl.diagnostic.DiagnosticCode;

/** What can keep a valid schema from becoming Rust. Each code has a heading in {@code docs/diagnostics.md}. */
public enum RustDiagnosticCode implements DiagnosticCode {
    /** Two names of a schema need one Rust name. */
    RUST_NAME_CLASH("GW601"),
    /** A default that Rust's types cannot hold. */
    RUST_DEFAULT("GW602");

    private final String id;

    RustDiagnosticCode(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
