// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.JsException;
import io.guestwire.runtime.js.JsArrayBuffer;
import io.guestwire.runtime.js.JsObject;
import io.guestwire.runtime.js.JsTypedArray;
import io.guestwire.runtime.js.JsValue;

/** {@code DataView}: an object that holds a {@code Uint8Array} over its part of the buffer. */
final class DataViewLibrary {
    private DataViewLibrary() {}

    static void fill(LibraryTable table) {
        table.constructor("DataView", (realm, self, arguments) -> {
            JsArrayBuffer buffer = BufferLibrary.buffer(arguments.get(0));
            double offset = arguments.integer(1);
            double length = arguments.has(2) ? arguments.integer(2) : buffer.byteLength() - offset;
            JsTypedArray bytes = JsTypedArray.view(JsTypedArray.Kind.UINT8, buffer, (long) offset, (long) length);
            JsObject view = JsObject.create()
                    .set("buffer", buffer)
                    .set("byteOffset", JsValue.of(bytes.byteOffset()))
                    .set("byteLength", JsValue.of(bytes.length()));
            view.freeze();
            realm.classes().put(view, "DataView");
            return view;
        });
        for (String name : new String[] {"buffer", "byteOffset", "byteLength"}) {
            table.property("DataView", name);
        }
        table.instanceOf("DataView");
        for (JsTypedArray.Kind kind : JsTypedArray.Kind.values()) {
            if (kind != JsTypedArray.Kind.UINT8_CLAMPED) {
                access(table, kind);
            }
        }
    }

    private static void access(LibraryTable table, JsTypedArray.Kind kind) {
        String name = kind.className().replace("Array", "");
        table.method("DataView", "get" + name, (realm, self, arguments) -> {
            byte[] bytes = element(realm, self, kind, arguments).toByteArray();
            order(bytes, arguments.get(1).isTruthy());
            return JsTypedArray.ofBytes(kind, bytes).get(0);
        });
        table.method("DataView", "set" + name, (realm, self, arguments) -> {
            JsTypedArray one = JsTypedArray.ofLength(kind, 1);
            one.set(0, arguments.get(1));
            byte[] bytes = one.toByteArray();
            order(bytes, arguments.get(2).isTruthy());
            JsTypedArray target = element(realm, self, kind, arguments);
            target.buffer().write(target.byteOffset(), bytes);
            return JsValue.undefined();
        });
    }

    /** The bytes of the element at the first argument. */
    private static JsTypedArray element(JsRealm realm, JsValue self, JsTypedArray.Kind kind, Arguments arguments) {
        if (!realm.classes().isInstance(self, "DataView")) {
            throw JsException.typeError("the value is not a DataView");
        }
        double offset = arguments.integer(0);
        int length = self.get("byteLength").asInt();
        if (offset < 0 || offset > length - kind.size()) {
            throw JsException.rangeError("offset " + JsValue.of(offset) + " is outside the bounds of the DataView");
        }
        JsArrayBuffer buffer = BufferLibrary.buffer(self.get("buffer"));
        int start = self.get("byteOffset").asInt() + (int) offset;
        return JsTypedArray.view(JsTypedArray.Kind.UINT8, buffer, start, kind.size());
    }

    private static void order(byte[] bytes, boolean littleEndian) {
        for (int i = 0; !littleEndian && i < bytes.length / 2; i++) {
            byte first = bytes[i];
            bytes[i] = bytes[bytes.length - 1 - i];
            bytes[bytes.length - 1 - i] = first;
        }
    }
}
