// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.rust;

import java.util.List;

/**
 * The operations of the interface or of a role: a trait for a guest that serves them, a client for one that calls them.
 *
 * @param head the lines before the trait: documentation, and the attribute {@code #[deprecated]} if it is that
 * @param clientHead the same before the client
 * @param module the module that holds it
 * @param name the trait
 * @param client the client
 * @param register the function that registers an implementation
 * @param generic the type parameter of that function, which nothing in reach is called
 * @param isServed whether the guest may serve it
 * @param isCalled whether the guest may call it
 * @param isAsked whether the schema and the options ask the guest to serve it
 */
public record RustService(
        List<String> head,
        List<String> clientHead,
        String module,
        String name,
        String client,
        String register,
        String generic,
        List<RustOperation> operations,
        boolean isServed,
        boolean isCalled,
        boolean isAsked) {
    /** Takes copies. */
    public RustService {
        head = List.copyOf(head);
        clientHead = List.copyOf(clientHead);
        operations = List.copyOf(operations);
    }

    /**
     * An operation.
     *
     * @param head the lines before it: documentation, and the attribute {@code #[deprecated]} if it is that
     * @param name the function
     * @param wireName literal of the name in the schema, for messages
     * @param export literal of what the host calls it
     * @param hostNamespace literal of the namespace in which the host is asked for it
     * @param hostOperation literal of what the host is asked for
     * @param isUnary whether the one parameter travels alone
     * @param result {@code ()} for none
     * @param outerResult {@code result} as the crate writes it that has the generated module
     * @param arguments the struct of the parameters, which no type in reach is called
     */
    public record RustOperation(
            List<String> head,
            String name,
            String wireName,
            String export,
            String hostNamespace,
            String hostOperation,
            boolean isUnary,
            List<RustParameter> parameters,
            String result,
            String outerResult,
            String arguments) {
        /** Takes copies. */
        public RustOperation {
            head = List.copyOf(head);
            parameters = List.copyOf(parameters);
        }

        /** Whether the request is not empty. */
        public boolean hasRequest() {
            return !parameters.isEmpty();
        }

        /** Whether the parameters travel by their names. */
        public boolean hasArguments() {
            return !isUnary && !parameters.isEmpty();
        }

        /** Whether nothing is answered. */
        public boolean isVoid() {
            return result.equals("()");
        }

        /** Whether the client's struct of the parameters refers to them. */
        public boolean isBorrowing() {
            return parameters.stream()
                    .anyMatch(parameter -> parameter.argument().contains("'a"));
        }
    }

    /**
     * A parameter.
     *
     * @param unusedName its name where it is not used
     * @param wireName literal of the name in the schema
     * @param type what a handler gets
     * @param outerType {@code type} as the crate writes it that has the generated module
     * @param borrowed what a client takes
     * @param argument {@code borrowed} as a field of the client's struct of the parameters
     * @param binding the field of that struct with its value
     * @param unary the reference to the value that is written when it travels alone
     * @param attributes what follows the name in {@code #[serde(...)]}, with its comma
     * @param initial the default; nothing if there is none
     * @param defaultFunction the function that gives {@code initial} to serde; nothing if none has to
     */
    public record RustParameter(
            String name,
            String unusedName,
            String wireName,
            String type,
            String outerType,
            String borrowed,
            String argument,
            String binding,
            String unary,
            String attributes,
            String initial,
            String defaultFunction) {}
}
