// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.bindgen.access.GuestAccess;
import io.guestwire.runtime.js.JsArrayBuffer;

/** The library's view of a guest. */
record AccessHost(GuestAccess access) implements JsHost {
    @Override
    public void log(String text) {
        access.log(text);
    }

    @Override
    public int liveObjects() {
        return access.heldObjects();
    }

    @Override
    public void check() {
        access.check();
    }

    @Override
    public void wake() {
        access.wake();
    }

    @Override
    public JsArrayBuffer.Storage memory() {
        return new JsArrayBuffer.Storage() {
            @Override
            public int length() {
                return (int) Math.min(Integer.MAX_VALUE, access.memory().size());
            }

            @Override
            public void read(int offset, byte[] target, int start, int count) {
                access.checkRange("a part of a buffer", offset, count);
                access.memory().read(offset, target, start, count);
            }

            @Override
            public void write(int offset, byte[] source, int start, int count) {
                access.checkRange("a part of a buffer", offset, count);
                access.memory().write(offset, source, start, count);
            }
        };
    }
}
