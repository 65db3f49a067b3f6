// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import io.guestwire.widl.source.SourceFile;

/** How a schema is called where bytes must not depend on the way it was found. */
public final class SchemaPath {
    private static final String IN_ARCHIVE = "!/META-INF/widl/";

    private SchemaPath() {}

    /**
     * The path relative to the root that holds a schema. One that is packed in a jar and one that lies in a directory
     * are called the same: the jar's name, with its version, belongs into diagnostics only.
     *
     * @param source the schema
     * @return the path, with {@code /}
     */
    public static String of(SourceFile source) {
        int archive = source.path().indexOf(IN_ARCHIVE);
        return archive < 0 ? source.path() : source.path().substring(archive + IN_ARCHIVE.length());
    }
}
