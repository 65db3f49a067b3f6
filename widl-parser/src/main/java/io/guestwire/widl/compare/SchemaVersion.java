// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.compare;

import io.guestwire.widl.model.Schema;
import java.util.List;
import java.util.Objects;

/**
 * The schemas of one version of something.
 *
 * @param label put before the path of each file where places are printed, such as {@code v1.2:}, so that files of two
 *     versions can be told apart; may be empty. A path that names its archive or version already, by {@code !/} or
 *     {@code :}, stays as it is
 * @param schemas one for each file, each valid
 */
public record SchemaVersion(String label, List<Schema> schemas) {
    /** Refuses null and takes an immutable copy. */
    public SchemaVersion {
        Objects.requireNonNull(label, "label");
        schemas = List.copyOf(schemas);
    }
}
