// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.GuestLimitException;
import io.guestwire.runtime.js.JsArrayBuffer;
import io.guestwire.runtime.js.JsValue;
import java.util.ArrayList;
import java.util.List;

/** Calls functions of the library as a guest would, without one. */
final class LibraryBench implements JsHost {
    final JsRealm realm = new JsRealm(this);
    final List<String> log = new ArrayList<>();
    final byte[] memory = new byte[64];

    /** Calls what a key names; of methods, the first argument is {@code this}. */
    JsValue call(String key, JsValue... arguments) {
        NativeFunction function = LibraryTable.INSTANCE.find(key);
        if (function == null) {
            throw new AssertionError("the key `" + key + "` is not served");
        }
        List<JsValue> rest = new ArrayList<>(List.of(arguments));
        JsValue self = LibraryImport.hasReceiver(key) ? rest.remove(0) : JsValue.undefined();
        return function.call(realm, self, new Arguments(rest));
    }

    @Override
    public void log(String text) {
        log.add(text);
    }

    @Override
    public int liveObjects() {
        return 7;
    }

    /** How often the library may look at the deadline before it has passed. */
    long checks = Long.MAX_VALUE;

    @Override
    public void check() {
        if (--checks < 0) {
            throw new GuestLimitException(
                    GuestLimitException.Kind.TIME, "the call took too long", CallOrigin.ofModule("bench"));
        }
    }

    @Override
    public void wake() {
        // The tests run tasks themselves.
    }

    @Override
    public JsArrayBuffer.Storage memory() {
        return new JsArrayBuffer.Storage() {
            @Override
            public int length() {
                return memory.length;
            }

            @Override
            public void read(int offset, byte[] target, int start, int count) {
                System.arraycopy(memory, offset, target, start, count);
            }

            @Override
            public void write(int offset, byte[] source, int start, int count) {
                System.arraycopy(source, start, memory, offset, count);
            }
        };
    }
}
