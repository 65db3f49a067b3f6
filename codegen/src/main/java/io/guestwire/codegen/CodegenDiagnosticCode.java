// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import io.guestwire.widl.diagnostic.DiagnosticCode;

/** What can keep a valid schema from becoming Java. Each code has a heading in {@code docs/diagnostics.md}. */
public enum CodegenDiagnosticCode implements DiagnosticCode {
    /** A schema type that Java cannot have: a stream. */
    UNSUPPORTED_TYPE("GW501"),
    /** Two names of a schema need one Java name, or one file name where file names ignore case. */
    JAVA_NAME_CLASH("GW502"),
    /** More fields than a Java constructor can take. */
    TOO_MANY_FIELDS("GW503"),
    /** Longer names of types than a Java constructor or method can refer to. */
    SIGNATURE_TOO_LONG("GW504"),
    /** Lists, maps and optionals nested too deep. */
    TYPE_TOO_DEEP("GW505"),
    /** A default that does not fit into a Java method, or that cannot be sent. */
    DEFAULT_TOO_LARGE("GW506"),
    /** A default that contains itself. */
    ENDLESS_DEFAULT("GW507"),
    /** The options name a role that no schema declares. */
    UNKNOWN_ROLE("GW508"),
    /** A package that belongs to the JDK or to Guestwire. */
    RESERVED_PACKAGE("GW509"),
    /** An annotation {@code @java} that gives no name which can be used. */
    UNUSABLE_JAVA_NAME("GW510"),
    /** The options put a Java type for an alias that does not go with it. */
    ALIAS_MISFIT("GW511"),
    /** The options put a Java type for an alias that no schema declares. */
    UNKNOWN_ALIAS("GW512"),
    /** An argument of an annotation that a Java annotation cannot have. */
    ANNOTATION_ARGUMENT("GW513");

    private final String id;

    CodegenDiagnosticCode(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
