// SPDX-License-Identifier: Apache-2.0
package io.guestwire.bindgen;

import io.guestwire.runtime.EngineMode;
import io.guestwire.runtime.GuestModule;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A hundred thousand calls of each kind leave no object of the host and no memory of the guest behind. */
class HeapBalanceTest {
    private static final int MANY = 100_000;
    private static final int SOME = 2_000;

    /** Oldest, newest, and one for each way in between to own closures and values. */
    private static final List<Integer> PATCHES = List.of(83, 100, 108, 130);

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicNode> compiled() {
        // After so many calls Java 17 has compiled, and may have miscompiled, what the guest allocates with:
        // JDK-8376400.
        return balances(EngineMode.COMPILED, Runtime.version().feature() < 21 ? SOME : MANY);
    }

    @TestFactory
    Stream<DynamicNode> interpreted() {
        return balances(EngineMode.INTERPRETER, SOME);
    }

    private static Stream<DynamicNode> balances(EngineMode mode, int times) {
        return GuestBuild.chosen("features").stream()
                .filter(build -> build.variant().isEmpty() && PATCHES.contains(build.patch()))
                .flatMap(build -> balance(build, mode, times).stream());
    }

    private static List<DynamicNode> balance(GuestBuild build, EngineMode mode, int times) {
        GeneratedGuest guest = GeneratedGuest.of(build, folder.resolve(mode.name()));
        List<DynamicNode> tests = new ArrayList<>();
        for (String kind : calls(guest, mode).keySet()) {
            tests.add(DynamicTest.dynamicTest(
                    build + " " + kind, () -> calls(guest, mode).get(kind).accept(times)));
        }
        return tests;
    }

    /** Each kind of call, of a new guest. */
    @SuppressWarnings("unchecked") // the suite is compiled later
    private static Map<String, Consumer<Integer>> calls(GeneratedGuest guest, EngineMode mode) {
        try {
            Constructor<?> constructor = guest.type("Balance").getDeclaredConstructor(GuestModule.class, int.class);
            constructor.setAccessible(true);
            Object balance = constructor.newInstance(guest.module(mode), guest.memoryPages());
            return ((Supplier<Map<String, Consumer<Integer>>>) balance).get();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
