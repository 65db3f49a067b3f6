// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

/** What operations are called on the wire. */
public enum OperationNames {
    /** As the schema calls them: {@code sayHello}. */
    WIDL,
    /** With namespace and interface or role in front: {@code greeting.v1.Greeter/sayHello}. */
    APEX
}
