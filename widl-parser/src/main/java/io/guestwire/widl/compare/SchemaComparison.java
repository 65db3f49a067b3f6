// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.compare;

import io.guestwire.widl.internal.compare.Comparison;
import java.util.List;

/** Compares two versions of schemas. */
public final class SchemaComparison {
    private SchemaComparison() {}

    /**
     * Every change that matters to somebody, ordered by path, then by place. Schemas belong together by their namespace,
     * those without one by their file, so that files may be moved, split and joined. Texts for readers, annotations
     * without an effect on the wire, and names of imports and directives are not compared.
     *
     * <p>Time grows with the sizes of the schemas; types that refer to each other in circles are compared once.
     *
     * @param before what guests or hosts have been built against
     * @param after what the other side is built against
     */
    public static List<SchemaChange> compare(SchemaVersion before, SchemaVersion after, ComparisonOptions options) {
        return Comparison.of(before, after, options);
    }
}
