// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.bindgen.BindgenImport;
import io.guestwire.runtime.bindgen.Lifter;
import io.guestwire.runtime.bindgen.Lowerer;
import io.guestwire.runtime.bindgen.access.GuestAccess;
import io.guestwire.runtime.js.JsValue;
import io.guestwire.wasm.bindgen.BindgenType;
import io.guestwire.wasm.bindgen.FunctionShape;
import java.util.ArrayList;
import java.util.List;

/** An import that a function of the library serves. */
final class LibraryImport implements BindgenImport {
    private final GuestAccess access;
    private final JsRealm realm;
    private final NativeFunction code;
    private final boolean receiver;
    private final FunctionShape shape;

    LibraryImport(GuestAccess access, JsRealm realm, String key, NativeFunction code, FunctionShape shape) {
        this.access = access;
        this.realm = realm;
        this.code = code;
        this.receiver = hasReceiver(key);
        this.shape = shape;
    }

    /** Whether the first parameter is JavaScript's {@code this}. */
    static boolean hasReceiver(String key) {
        return key.contains(".prototype.") || (key.startsWith("[") && !key.contains("] static "));
    }

    @Override
    public void call(Lifter arguments, Lowerer result) {
        ValueReader reader = new ValueReader(access, arguments);
        List<JsValue> values = new ArrayList<>(shape.parameters().size());
        for (BindgenType type : shape.parameters()) {
            values.add(reader.read(type));
        }
        JsValue self = receiver && !values.isEmpty() ? values.remove(0) : JsValue.undefined();
        JsValue answer = code.call(realm, self, new Arguments(values));
        reader.finish();
        ValueWriter.write(result, shape.result(), answer);
    }
}
