// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.runtime.HostDispatcher;
import io.guestwire.runtime.HostOperation;
import io.guestwire.runtime.msgpack.MessageValue;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;

/** A compiled {@code acme.Store} behind its generated dispatcher. */
final class RunningStore {
    private final HostDispatcher dispatcher;

    private RunningStore(HostDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** The class of a build that succeeded without a message. */
    static RunningStore of(UserBuild.Built built) throws Exception {
        assertThat(built.messages()).isEmpty();
        assertThat(built.isDone()).isTrue();
        URLClassLoader loader =
                new URLClassLoader(new URL[] {built.classes().toUri().toURL()}, RunningStore.class.getClassLoader());
        Class<?> type = loader.loadClass("acme.Store");
        Constructor<?> store = type.getDeclaredConstructor();
        Constructor<?> exports = loader.loadClass("acme.StoreExports").getDeclaredConstructor(type);
        store.setAccessible(true);
        exports.setAccessible(true);
        return new RunningStore((HostDispatcher) exports.newInstance(store.newInstance()));
    }

    HostDispatcher dispatcher() {
        return dispatcher;
    }

    /** Calls an operation that has one argument by name. */
    MessageValue call(String operation, String name, MessageValue argument) throws Exception {
        return call(operation, LocalCall.of(name, argument));
    }

    /** Calls an operation. */
    MessageValue call(String operation, LocalCall call) throws Exception {
        dispatcher.dispatch(index(operation), call);
        return call.answer();
    }

    private int index(String name) {
        int index = 0;
        for (HostOperation operation : dispatcher.operations()) {
            if (operation.name().equals(name)) {
                return index;
            }
            index++;
        }
        throw new IllegalArgumentException("no operation " + name);
    }
}
