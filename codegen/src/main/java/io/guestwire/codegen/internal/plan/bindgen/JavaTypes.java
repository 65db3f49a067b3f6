// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Java types that values of modules have. */
final class JavaTypes {
    static final ClassName STRING = ClassName.get(String.class);
    static final ClassName BIG_INTEGER = ClassName.get(BigInteger.class);
    static final ClassName JS_VALUE = js("JsValue");

    /** Classes of JavaScript that the runtime has a type for, to that type and the accessor that gives it. */
    private static final Map<String, BindgenConversion.JsClass> JS_CLASSES = Map.ofEntries(
            jsClass("Array", "JsArray", "asArray"),
            jsClass("Object", "JsObject", "asObject"),
            jsClass("Function", "JsFunction", "asFunction"),
            jsClass("Promise", "JsPromise", "asPromise"),
            jsClass("Map", "JsMap", "asMap"),
            jsClass("Set", "JsSet", "asSet"),
            jsClass("Date", "JsDate", "asDate"),
            jsClass("Error", "JsError", "asError"),
            jsClass("Int8Array", "JsTypedArray", "asTypedArray"),
            jsClass("Uint8Array", "JsTypedArray", "asTypedArray"),
            jsClass("Uint8ClampedArray", "JsTypedArray", "asTypedArray"),
            jsClass("Int16Array", "JsTypedArray", "asTypedArray"),
            jsClass("Uint16Array", "JsTypedArray", "asTypedArray"),
            jsClass("Int32Array", "JsTypedArray", "asTypedArray"),
            jsClass("Uint32Array", "JsTypedArray", "asTypedArray"),
            jsClass("BigInt64Array", "JsTypedArray", "asTypedArray"),
            jsClass("BigUint64Array", "JsTypedArray", "asTypedArray"),
            jsClass("Float32Array", "JsTypedArray", "asTypedArray"),
            jsClass("Float64Array", "JsTypedArray", "asTypedArray"));

    private JavaTypes() {}

    /** The conversion of a class of JavaScript that the runtime has a type for. */
    static Optional<BindgenConversion> jsClass(String name) {
        return Optional.ofNullable(JS_CLASSES.get(name));
    }

    static TypeName optional(TypeName type) {
        return ParameterizedTypeName.get(ClassName.get(Optional.class), type.box());
    }

    static TypeName list(TypeName type) {
        return ParameterizedTypeName.get(ClassName.get(List.class), type.box());
    }

    private static Map.Entry<String, BindgenConversion.JsClass> jsClass(String name, String javaName, String accessor) {
        return Map.entry(name, new BindgenConversion.JsClass(js(javaName), accessor));
    }

    private static ClassName js(String name) {
        return ClassName.get("io.guestwire.runtime.js", name);
    }
}
