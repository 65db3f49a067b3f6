// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import java.util.Objects;

/**
 * A JavaScript object that stands for a Java object: an instance of a class that a guest imports, or a struct that it
 * exports. Two of them are equal when they stand for the same Java object.
 */
public final class JsHostObject extends JsObject {
    private final Object host;

    private JsHostObject(Object host) {
        this.host = host;
    }

    /** The JavaScript side of a Java object. */
    public static JsHostObject of(Object host) {
        return new JsHostObject(Objects.requireNonNull(host, "host"));
    }

    /** The Java object. */
    public Object host() {
        return host;
    }

    @Override
    public String className() {
        return host.getClass().getSimpleName();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsHostObject that && host == that.host;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(host);
    }
}
