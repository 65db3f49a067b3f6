// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.JsException;
import io.guestwire.runtime.js.JsArray;
import io.guestwire.runtime.js.JsArrayBuffer;
import io.guestwire.runtime.js.JsNumber;
import io.guestwire.runtime.js.JsObject;
import io.guestwire.runtime.js.JsTypedArray;
import io.guestwire.runtime.js.JsValue;
import java.util.ArrayList;
import java.util.List;

/** {@code ArrayBuffer} and the typed arrays. */
final class BufferLibrary {
    /** The most bytes of a buffer that the library makes. */
    private static final int MOST_BYTES = 1 << 28;

    private BufferLibrary() {}

    static List<String> typedArrays() {
        List<String> names = new ArrayList<>();
        for (JsTypedArray.Kind kind : JsTypedArray.Kind.values()) {
            names.add(kind.className());
        }
        return names;
    }

    static void fill(LibraryTable table) {
        buffers(table);
        for (JsTypedArray.Kind kind : JsTypedArray.Kind.values()) {
            String name = kind.className();
            table.constructor(name, (realm, self, arguments) -> create(realm, kind, arguments));
            table.instanceOf(name);
            properties(table, name);
            copies(table, name);
            views(table, name);
        }
        table.property("WebAssembly.Memory", "buffer");
        table.property("Memory", "buffer");
        table.instanceOf("WebAssembly.Memory");
    }

    private static void buffers(LibraryTable table) {
        table.constructor(
                "ArrayBuffer",
                (realm, self, arguments) -> JsArrayBuffer.ofLength(arguments.bounded(0, 0, MOST_BYTES, 0)));
        table.function(
                "ArrayBuffer.isView",
                (realm, self, arguments) -> JsValue.of(arguments.get(0) instanceof JsTypedArray
                        || realm.classes().isInstance(arguments.get(0), "DataView")));
        table.getter(
                "ArrayBuffer", "byteLength", self -> JsValue.of(buffer(self).byteLength()));
        table.method("ArrayBuffer", "slice", (realm, self, arguments) -> {
            JsArrayBuffer buffer = buffer(self);
            int length = buffer.byteLength();
            int start = arguments.position(0, length, 0);
            int end = Math.max(start, arguments.position(1, length, length));
            return JsArrayBuffer.over(buffer.read(start, end - start));
        });
        table.instanceOf("ArrayBuffer");
    }

    static JsArrayBuffer buffer(JsValue value) {
        if (value instanceof JsArrayBuffer buffer) {
            return buffer;
        }
        throw JsException.typeError("expected an ArrayBuffer, found a value of type " + value.typeOf());
    }

    private static JsTypedArray create(JsRealm realm, JsTypedArray.Kind kind, Arguments arguments) {
        JsValue source = arguments.get(0);
        if (source instanceof JsArrayBuffer buffer) {
            double offset = arguments.integer(1);
            double rest = Math.floor((buffer.byteLength() - offset) / kind.size());
            double length = arguments.has(2) ? arguments.integer(2) : rest;
            boolean torn = !arguments.has(2) && buffer.byteLength() % kind.size() != 0;
            if (torn) {
                throw JsException.rangeError("a buffer of " + buffer.byteLength() + " bytes holds no whole number of"
                        + " elements of a " + kind.className());
            }
            return JsTypedArray.view(kind, buffer, (long) offset, (long) length);
        }
        if (source instanceof JsObject) {
            List<JsValue> elements = elements(realm, source);
            JsTypedArray array = JsTypedArray.ofLength(kind, room(kind, elements.size()));
            put(array, 0, elements);
            return array;
        }
        double length = source.isUndefined() ? 0 : arguments.integer(0);
        return JsTypedArray.ofLength(kind, room(kind, length));
    }

    private static int room(JsTypedArray.Kind kind, double length) {
        if (length < 0 || length > MOST_BYTES / kind.size()) {
            throw JsException.rangeError("a " + kind.className() + " of " + JsValue.of(length) + " elements; at most "
                    + MOST_BYTES / kind.size() + " are served");
        }
        return (int) length;
    }

    private static List<JsValue> elements(JsRealm realm, JsValue source) {
        if (source.get("length") instanceof JsNumber number && !(source instanceof JsTypedArray)) {
            JsArray elements = JsArray.create();
            elements.set("length", number);
            for (int i = 0; i < elements.length(); i++) {
                elements.set(i, source.get(Integer.toString(i)));
            }
            return elements.toList();
        }
        return Iteration.list(realm, source);
    }

    private static void put(JsTypedArray target, int offset, List<JsValue> elements) {
        for (int i = 0; i < elements.size(); i++) {
            target.set(offset + i, elements.get(i));
        }
    }

    private static void properties(LibraryTable table, String name) {
        for (String property : new String[] {"length", "byteLength", "byteOffset", "buffer"}) {
            table.getter(name, property, self -> self.asTypedArray().get(property));
        }
        table.function(
                "[get] " + name, (realm, self, arguments) -> self.asTypedArray().get(arguments.text(0)));
        table.function("[set] " + name, (realm, self, arguments) -> {
            self.asTypedArray().set(arguments.text(0), arguments.get(1));
            return JsValue.undefined();
        });
        table.method(name, "at", (realm, self, arguments) -> {
            JsTypedArray array = self.asTypedArray();
            double index = arguments.integer(0);
            double place = index < 0 ? array.length() + index : index;
            return place >= 0 && place < array.length() ? array.get((int) place) : JsValue.undefined();
        });
    }

    private static void copies(LibraryTable table, String name) {
        table.method(name, "set", (realm, self, arguments) -> {
            JsTypedArray target = self.asTypedArray();
            double offset = arguments.integer(1);
            JsValue source = arguments.get(0);
            if (source instanceof JsTypedArray array && array.kind() == target.kind()) {
                copyBytes(array, part(target, offset, array.length()));
            } else {
                List<JsValue> elements = elements(realm, source);
                put(part(target, offset, elements.size()), 0, elements);
            }
            return JsValue.undefined();
        });
        table.function(name + ".prototype.set.call", (realm, self, arguments) -> {
            JsTypedArray target = self.asTypedArray();
            copyBytes(arguments.get(0).asTypedArray(), target);
            return JsValue.undefined();
        });
        table.method(name, "slice", (realm, self, arguments) -> {
            JsTypedArray part = range(self.asTypedArray(), arguments, 0);
            return JsTypedArray.ofBytes(part.kind(), part.toByteArray());
        });
        table.method(name, "fill", (realm, self, arguments) -> {
            JsTypedArray part = range(self.asTypedArray(), arguments, 1);
            for (int i = 0; i < part.length(); i++) {
                part.set(i, arguments.get(0));
            }
            return self;
        });
        table.method(name, "copyWithin", (realm, self, arguments) -> {
            JsTypedArray array = self.asTypedArray();
            JsTypedArray source = range(array, arguments, 1);
            int target = arguments.position(0, array.length(), 0);
            int count = Math.min(source.length(), array.length() - target);
            copyBytes(source.subarray(0, count), array.subarray(target, target + count));
            return self;
        });
    }

    private static void views(LibraryTable table, String name) {
        table.method(name, "subarray", (realm, self, arguments) -> range(self.asTypedArray(), arguments, 0));
        table.method(name, "forEach", (realm, self, arguments) -> {
            JsTypedArray array = self.asTypedArray();
            for (int i = 0; i < array.length(); i++) {
                arguments.function(0).call(array.get(i), JsValue.of(i), array);
            }
            return JsValue.undefined();
        });
        table.method(
                name,
                "values",
                (realm, self, arguments) ->
                        Iteration.over(realm, self.asTypedArray().toList().iterator()));
    }

    /** What two arguments, a start and an end, choose of an array. */
    private static JsTypedArray range(JsTypedArray array, Arguments arguments, int first) {
        int start = arguments.position(first, array.length(), 0);
        int end = Math.max(start, arguments.position(first + 1, array.length(), array.length()));
        return array.subarray(start, end);
    }

    private static JsTypedArray part(JsTypedArray array, double offset, int count) {
        if (offset < 0 || offset > array.length() || count > array.length() - offset) {
            throw JsException.rangeError("offset is out of bounds: " + count + " elements do not fit behind "
                    + JsValue.of(offset) + " of " + array.length());
        }
        return array.subarray((int) offset, (int) offset + count);
    }

    /** Copies bytes, as if through a copy of their own. */
    static void copyBytes(JsTypedArray source, JsTypedArray target) {
        byte[] bytes = source.toByteArray();
        if (bytes.length > target.byteLength()) {
            throw JsException.rangeError(
                    "offset is out of bounds: " + bytes.length + " bytes do not fit in " + target.byteLength());
        }
        target.buffer().write(target.byteOffset(), bytes);
    }
}
