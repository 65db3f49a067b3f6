// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit.bindgen;

import com.palantir.javapoet.ClassName;

/** The types of the runtime that the Java of a module names. */
final class BindgenRuntime {
    static final ClassName CALL = bindgen("BindgenCall");
    static final ClassName FUNCTION = bindgen("BindgenFunction");
    static final ClassName GUEST = bindgen("BindgenGuest");
    static final ClassName HANDLE = bindgen("BindgenHandle");
    static final ClassName LINK = bindgen("BindgenLink");
    static final ClassName LINK_BUILDER = LINK.nestedClass("Builder");
    static final ClassName CLOSURE = bindgen("GuestClosure");
    static final ClassName JS_HOST_OBJECT = js("JsHostObject");
    static final ClassName JS_PROMISE = js("JsPromise");
    static final ClassName JS_VALUE = js("JsValue");
    static final ClassName STRUCT_BINDING = bindgen("StructBinding");
    static final ClassName GENERATED = ClassName.get("io.guestwire.runtime.annotation", "Generated");
    static final ClassName GUEST_MODULE = ClassName.get("io.guestwire.runtime", "GuestModule");
    static final ClassName GUEST_OPTIONS = ClassName.get("io.guestwire.runtime", "GuestOptions");
    static final ClassName JS_EXCEPTION = ClassName.get("io.guestwire.runtime", "JsException");
    static final ClassName MODULE_OPTIONS = ClassName.get("io.guestwire.runtime", "ModuleOptions");
    static final ClassName RANGES = ClassName.get("io.guestwire.runtime", "Ranges");

    static final ClassName JS_READER = ClassName.get("io.guestwire.runtime.js", "JsReader");
    static final ClassName JS_WRITER = ClassName.get("io.guestwire.runtime.js", "JsWriter");

    private BindgenRuntime() {}

    private static ClassName js(String name) {
        return ClassName.get("io.guestwire.runtime.js", name);
    }

    private static ClassName bindgen(String name) {
        return ClassName.get("io.guestwire.runtime.bindgen", name);
    }
}
