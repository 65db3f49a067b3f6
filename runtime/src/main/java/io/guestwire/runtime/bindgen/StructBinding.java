// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import java.util.Optional;

/**
 * How the values of one exported struct become Java objects when they travel as {@code JsValue}, and back. Needed by modules
 * that import {@code __wbg_<struct>_new} or {@code __wbg_<struct>_unwrap}.
 */
public interface StructBinding {
    /**
     * Makes the Java object of a value that the guest gives away.
     *
     * @param pointer the value, which belongs to the object from now on
     */
    Object wrap(int pointer);

    /**
     * The value behind a Java object.
     *
     * @param object a Java object that the guest holds, of any class
     * @return its handle; empty if it is not an object of this struct
     */
    Optional<BindgenHandle> unwrap(Object object);
}
