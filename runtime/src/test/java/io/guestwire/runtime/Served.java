// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import java.util.ArrayList;
import java.util.List;

/** A dispatcher that is put together by hand: operations, each with what serves it. */
final class Served implements HostDispatcher {
    /** Serves one operation. */
    interface Body {
        void serve(HostCall call) throws Exception;
    }

    private final List<HostOperation> operations = new ArrayList<>();
    private final List<Body> bodies = new ArrayList<>();

    static Served with(String namespace, String name, Body body) {
        return new Served().and(HostOperation.of(namespace, name), body);
    }

    Served and(HostOperation operation, Body body) {
        operations.add(operation);
        bodies.add(body);
        return this;
    }

    @Override
    public List<HostOperation> operations() {
        return operations;
    }

    @Override
    public void dispatch(int operation, HostCall call) throws Exception {
        bodies.get(operation).serve(call);
    }
}
