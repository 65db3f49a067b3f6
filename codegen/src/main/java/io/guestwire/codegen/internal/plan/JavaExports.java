// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * The class that serves operations of the host by calling a Java object.
 *
 * @param header its file
 * @param doc what the schema says about the object it calls
 * @param target the interface or class it calls, which is in the same package or public
 * @param isPublic whether it is a public class; it is one of its package otherwise, as its target then is
 * @param binding the one binding that it serves unless it is made for another; absent for every binding
 * @param exports the operations, in order
 * @param holders the nested classes that hold its constants when they are too many for one static initialiser
 * @param usesRemoved whether anything that it mentions is deprecated for removal
 */
public record JavaExports(
        JavaHeader header,
        JavaDoc doc,
        ClassName target,
        boolean isPublic,
        Optional<String> binding,
        List<JavaExport> exports,
        List<String> holders,
        boolean usesRemoved) {
    /** Takes copies. */
    public JavaExports {
        exports = List.copyOf(exports);
        holders = List.copyOf(holders);
    }

    /** A dispatcher of every binding for a generated interface. */
    static JavaExports of(JavaHeader header, JavaInterface api, List<JavaExport> exports, List<String> holders) {
        JavaDoc doc = api.doc().withoutAnnotations();
        return new JavaExports(header, doc, api.header().name(), true, Optional.empty(), exports, holders, false);
    }
}
