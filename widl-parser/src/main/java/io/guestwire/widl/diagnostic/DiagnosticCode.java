// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.diagnostic;

/**
 * Names one kind of mistake, for good: neither part is ever reused. Implemented by enums; this module's own is
 * {@link WidlDiagnosticCode}.
 */
public interface DiagnosticCode {
    /** What is printed, such as {@code GW203}. */
    String id();

    /** The offence in words, such as {@code UNKNOWN_TYPE}. */
    String name();
}
