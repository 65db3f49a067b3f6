// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import io.guestwire.widl.diagnostic.DiagnosticCode;

/** What can keep a wasm-bindgen module from becoming Java. Each code has a heading in {@code docs/diagnostics.md}. */
public enum ModuleDiagnosticCode implements DiagnosticCode {
    /** Two names of a module need one Java name, or one file name where file names ignore case. */
    MODULE_NAME_CLASH("GW701"),
    /** An import that nobody serves. */
    UNSERVED_IMPORT("GW702"),
    /** A type that an export cannot carry to or from Java. */
    MODULE_TYPE("GW703"),
    /** An option that names something which the module does not have. */
    UNKNOWN_MODULE_NAME("GW704"),
    /** Something that the inspection of the module noticed, such as a version newer than those that were tested. */
    MODULE_NOTICE("GW705"),
    /** A type declared in TypeScript that does not become one of Java. */
    DECLARED_TYPE("GW708");

    private final String id;

    ModuleDiagnosticCode(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
