// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import io.guestwire.codegen.OperationNames;
import java.util.List;

/**
 * What the operations of one interface or role are called on the wire.
 *
 * @param names the convention
 * @param namespace the schema's namespace; empty if it has none
 * @param owner the role, or the Java interface of the schema's interface, which has no name of its own
 */
public record OperationNaming(OperationNames names, String namespace, String owner) {
    /** What a host calls an operation of a guest. */
    public String ofGuest(String operation) {
        return switch (names) {
            case WIDL -> operation;
            case APEX -> qualifiedOwner() + "/" + operation;
        };
    }

    /**
     * What a guest calls an operation of its host. Of Apex there are two: guests in Go name the interface with the
     * namespace, ours in Rust, which use the last one, with the operation.
     */
    public List<JavaExport.Name> ofHost(String operation) {
        return switch (names) {
            case WIDL -> List.of(new JavaExport.Name(namespace, operation));
            case APEX ->
                List.of(
                        new JavaExport.Name(qualifiedOwner(), operation),
                        new JavaExport.Name(namespace, owner + "/" + operation));
        };
    }

    private String qualifiedOwner() {
        return namespace.isEmpty() ? owner : namespace + "." + owner;
    }
}
