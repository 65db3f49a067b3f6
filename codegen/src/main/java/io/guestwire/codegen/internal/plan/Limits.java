// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import io.guestwire.codegen.CodegenDiagnosticCode;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.model.Name;
import java.util.List;
import java.util.Optional;

/** What a class file can hold, and what becomes too much for it. */
final class Limits {
    /**
     * Slots of a constructor's parameters next to {@code this} (JVMS 4.3.3). The 120 parameters that the language allows
     * an operation always fit.
     */
    static final int SLOTS = 254;

    /** Lists, maps and optionals inside each other; deeper ones would only make absurdly long names. */
    static final int DEPTH = 32;

    /** Values in one default; about 4,000 bytecodes. */
    static final int DEFAULT_VALUES = 400;

    /** Constants of an enum that take their values as arguments: about 6,000 bytecodes; more keep them in tables. */
    static final int CONSTANTS = 250;

    /** Bytes of modified UTF-8 in a constant (JVMS 4.4.7). */
    static final int TEXT_BYTES = 65_535;

    /** Bytecodes of a static initialiser, with room to spare under the 8,000 that HotSpot compiles. */
    static final int INITIALISER = 6_000;

    /** Characters of all types of a signature, with room to spare under the 65,535 bytes of a descriptor. */
    static final int SIGNATURE = 60_000;

    private Limits() {}

    /** Reports a type that a record cannot hold. */
    static Optional<Diagnostic> recordExceeded(Name type, List<JavaComponent> components) {
        int slots = components.stream()
                .mapToInt(component -> component.type().slots())
                .sum();
        if (slots <= SLOTS) {
            return signatureExceeded("type", type, components);
        }
        return Optional.of(Diagnostic.error(
                        CodegenDiagnosticCode.TOO_MANY_FIELDS,
                        type.span(),
                        "type `" + type.text() + "` has " + components.size() + " fields; a Java record can hold "
                                + SLOTS + ", where `i64`, `u32`, `u64` and `f64` count twice")
                .withHelp("move some of them into a type of their own"));
    }

    /** Reports an element whose components or parameters have types with names too long for a method descriptor. */
    static Optional<Diagnostic> signatureExceeded(String kind, Name owner, List<JavaComponent> members) {
        int length = members.stream()
                .mapToInt(member -> member.type().typeName().toString().length() + 2)
                .sum();
        if (length <= SIGNATURE) {
            return Optional.empty();
        }
        return Optional.of(Diagnostic.error(
                        CodegenDiagnosticCode.SIGNATURE_TOO_LONG,
                        owner.span(),
                        "the names of the types in " + kind + " `" + owner.text() + "` have " + length
                                + " characters in Java; a class file takes " + SIGNATURE)
                .withHelp("shorten them or the package, or move some into a type of their own"));
    }

    /** How many bytes a text takes in a class file. */
    static long modifiedUtf8(String text) {
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c >= 1 && c <= 0x7f ? 1 : c <= 0x7ff ? 2 : 3;
        }
        return bytes;
    }
}
