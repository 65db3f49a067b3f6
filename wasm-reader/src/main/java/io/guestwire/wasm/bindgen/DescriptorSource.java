// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

/** Where descriptors come from. Up to now every version has functions that tell them when they are run. */
@FunctionalInterface
public interface DescriptorSource {
    /**
     * Returns the words of a descriptor.
     *
     * @param function the export that describes, for example {@code __wbindgen_describe_greet}; the module has it
     */
    int[] describe(String function);
}
