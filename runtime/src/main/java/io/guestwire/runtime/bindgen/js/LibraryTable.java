// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.js.JsSymbol;
import io.guestwire.runtime.js.JsValue;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All functions of the library by the key of the import that they serve. Built once, then read only. */
final class LibraryTable {
    static final LibraryTable INSTANCE = new LibraryTable();

    private final SortedMap<String, NativeFunction> functions = new TreeMap<>();
    private final Map<String, Map<JsSymbol, NativeFunction>> symbolMethods = new HashMap<>();

    private LibraryTable() {
        IntrinsicLibrary.fill(this);
        ObjectLibrary.fill(this);
        PropertyLibrary.fill(this);
        FunctionLibrary.fill(this);
        ArrayLibrary.fill(this);
        ArrayCallbackLibrary.fill(this);
        CollectionLibrary.fill(this);
        IteratorLibrary.fill(this);
        NumberLibrary.fill(this);
        MathLibrary.fill(this);
        StringLibrary.fill(this);
        TextLibrary.fill(this);
        DateLibrary.fill(this);
        ErrorLibrary.fill(this);
        PromiseLibrary.fill(this);
        BufferLibrary.fill(this);
        DataViewLibrary.fill(this);
        GlobalLibrary.fill(this);
        ConsoleLibrary.fill(this);
    }

    /** The keys of all imports that are served, in the order of their characters. */
    SortedMap<String, NativeFunction> functions() {
        return Collections.unmodifiableSortedMap(functions);
    }

    @Nullable
    NativeFunction find(String key) {
        return functions.get(key);
    }

    @Nullable
    NativeFunction findMethod(String className, JsSymbol symbol) {
        return symbolMethods.getOrDefault(className, Map.of()).get(symbol);
    }

    void function(String key, NativeFunction function) {
        if (functions.putIfAbsent(key, function) != null) {
            throw new IllegalStateException("the key `" + key + "` is taken");
        }
    }

    void constructor(String className, NativeFunction function) {
        function("new " + className, function);
    }

    void method(String className, String name, NativeFunction function) {
        function(className + ".prototype." + name, function);
    }

    void symbolMethod(String className, JsSymbol symbol, NativeFunction function) {
        symbolMethods.computeIfAbsent(className, name -> new HashMap<>()).put(symbol, function);
    }

    void getter(String className, String name, Function<JsValue, JsValue> read) {
        function("get " + className + ".prototype." + name, (realm, self, arguments) -> read.apply(self));
    }

    /** A property that is read, however the object came by it. */
    void property(String className, String name) {
        function("get " + className + ".prototype." + name, (realm, self, arguments) -> realm.get(self, name));
    }

    /** A property that is written. */
    void writableProperty(String className, String name) {
        property(className, name);
        function("set " + className + ".prototype." + name, (realm, self, arguments) -> {
            self.asObject().set(name, arguments.get(0));
            return JsValue.undefined();
        });
    }

    void staticGetter(String className, String name, JsValue value) {
        function("get " + className + "." + name, (realm, self, arguments) -> value);
    }

    /** Whether a value is an instance of a class; asked by {@code JsCast::instanceof}. */
    void instanceOf(String className) {
        function(
                "instanceof " + className,
                (realm, self, arguments) -> JsValue.of(realm.classes().isInstance(arguments.get(0), className)));
    }
}
