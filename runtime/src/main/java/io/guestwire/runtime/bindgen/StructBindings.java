// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import java.util.Map;
import java.util.Optional;

/** The exported structs of a module that travel as objects of the host, by their names in imports. */
record StructBindings(Map<String, StructBinding> byName) {
    /** The handle of a Java object that stands for a struct of this module. */
    Optional<BindgenHandle> find(Object object) {
        for (StructBinding binding : byName.values()) {
            Optional<BindgenHandle> handle = binding.unwrap(object);
            if (handle.isPresent()) {
                return handle;
            }
        }
        return Optional.empty();
    }
}
