// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.ClassName;

/** The types of the runtime that generated code names. */
final class RuntimeTypes {
    static final ClassName GENERATED = ClassName.get("io.guestwire.runtime.annotation", "Generated");
    static final ClassName GUEST = ClassName.get("io.guestwire.runtime", "Guest");
    static final ClassName GUEST_CALL = ClassName.get("io.guestwire.runtime", "GuestCall");
    static final ClassName GUEST_MODULE = ClassName.get("io.guestwire.runtime", "GuestModule");
    static final ClassName GUEST_OPTIONS = ClassName.get("io.guestwire.runtime", "GuestOptions");
    static final ClassName HOST_CALL = ClassName.get("io.guestwire.runtime", "HostCall");
    static final ClassName HOST_DISPATCHER = ClassName.get("io.guestwire.runtime", "HostDispatcher");
    static final ClassName HOST_OPERATION = ClassName.get("io.guestwire.runtime", "HostOperation");
    static final ClassName KEYS = ClassName.get("io.guestwire.runtime.msgpack", "MessageKeys");
    static final ClassName LIST_BUILDER = ClassName.get("io.guestwire.runtime", "ListBuilder");
    static final ClassName MAP_BUILDER = ClassName.get("io.guestwire.runtime", "MapBuilder");
    static final ClassName OPERATION = ClassName.get("io.guestwire.runtime", "Operation");
    static final ClassName RANGES = ClassName.get("io.guestwire.runtime", "Ranges");
    static final ClassName READER = ClassName.get("io.guestwire.runtime.msgpack", "MessageReader");
    static final ClassName VALUES = ClassName.get("io.guestwire.runtime", "Values");
    static final ClassName WRITER = ClassName.get("io.guestwire.runtime.msgpack", "MessageWriter");

    static final ClassName VALUE = ClassName.get("io.guestwire.runtime.msgpack", "MessageValue");
    static final ClassName ENUM = ClassName.get("io.guestwire.runtime.msgpack", "MessageEnum");

    static final ClassName JS_ARRAY = ClassName.get("io.guestwire.runtime.js", "JsArray");
    static final ClassName JS_MAP = ClassName.get("io.guestwire.runtime.js", "JsMap");
    static final ClassName JS_OBJECT = ClassName.get("io.guestwire.runtime.js", "JsObject");
    static final ClassName JS_READER = ClassName.get("io.guestwire.runtime.js", "JsReader");
    static final ClassName JS_STRING = ClassName.get("io.guestwire.runtime.js", "JsString");
    static final ClassName JS_VALUE = ClassName.get("io.guestwire.runtime.js", "JsValue");
    static final ClassName JS_WRITER = ClassName.get("io.guestwire.runtime.js", "JsWriter");

    private RuntimeTypes() {}
}
