// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.engine;

import io.guestwire.runtime.GuestException;
import java.util.Map;
import java.util.Optional;
import run.endive.runtime.Instance;
import run.endive.runtime.Machine;

/** One instance. Functions are called through the machine by index: the engine's own export objects add a lambda a call. */
final class EndiveInstance implements EngineInstance {
    private final Instance instance;
    private final Map<String, Integer> functions;
    private final FlatMemory memory;

    EndiveInstance(Instance instance, Map<String, Integer> functions) {
        this.instance = instance;
        this.functions = functions;
        this.memory = (FlatMemory) instance.memory();
    }

    @Override
    public void runStartSection() {
        try {
            instance.initialize(false);
        } catch (GuestException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            throw EndiveFailures.ofRun(e);
        }
    }

    @Override
    public Optional<GuestFunction> function(String name) {
        Integer index = functions.get(name);
        if (index == null) {
            return Optional.empty();
        }
        Machine machine = instance.getMachine();
        int target = index;
        return Optional.of(arguments -> {
            try {
                long[] results = machine.call(target, arguments);
                return results == null || results.length == 0 ? 0 : (int) results[0];
            } catch (GuestException e) {
                throw e;
            } catch (RuntimeException | Error e) {
                throw EndiveFailures.ofRun(e);
            }
        });
    }

    @Override
    public GuestMemory memory() {
        return memory;
    }
}
