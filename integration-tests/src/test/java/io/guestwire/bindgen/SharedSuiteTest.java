// SPDX-License-Identifier: Apache-2.0
package io.guestwire.bindgen;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.runtime.EngineMode;
import io.guestwire.runtime.GuestModule;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every fact of the shared suite, for every build of the guests, in both engine modes. */
class SharedSuiteTest {
    @TempDir
    private static Path folder;

    @Test
    void coversTheVersions() {
        assertThat(GuestBuild.of("features"))
                .extracting(GuestBuild::patch)
                .contains(83, 88, 92, 95, 96, 100, 102, 108, 112, 114, 115, 118, 120, 130);
    }

    @Test
    void coversTheWaysToBuild() {
        assertThat(GuestBuild.of("features"))
                .extracting(GuestBuild::variant)
                .contains("", "debug", "plain", "speed", "wasm-opt");
    }

    @TestFactory
    Stream<DynamicNode> features() {
        return suites("features");
    }

    @TestFactory
    Stream<DynamicNode> library() {
        return suites("library");
    }

    private static Stream<DynamicNode> suites(String guest) {
        return GuestBuild.chosen(guest).stream().map(SharedSuiteTest::suite);
    }

    private static DynamicNode suite(GuestBuild build) {
        GeneratedGuest guest;
        try {
            guest = GeneratedGuest.of(build, folder);
        } catch (Exception | AssertionError e) {
            return DynamicTest.dynamicTest(build + " is generated and compiled", () -> {
                throw e;
            });
        }
        List<DynamicNode> modes = new ArrayList<>();
        for (EngineMode mode : EngineMode.values()) {
            modes.add(DynamicContainer.dynamicContainer(
                    mode.name(), guest.facts().stream().map(facts -> facts(guest, mode, facts))));
        }
        return DynamicContainer.dynamicContainer(build.toString(), modes);
    }

    private static DynamicNode facts(GeneratedGuest guest, EngineMode mode, Class<?> facts) {
        Stream<DynamicNode> tests = Arrays.stream(facts.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> DynamicTest.dynamicTest(
                        guest.build() + " " + mode + " " + facts.getSimpleName() + "." + method.getName(),
                        () -> run(guest.module(mode), facts, method)));
        return DynamicContainer.dynamicContainer(facts.getSimpleName(), tests);
    }

    private static void run(GuestModule module, Class<?> facts, Method method) throws Throwable {
        Constructor<?> constructor = facts.getDeclaredConstructor(GuestModule.class);
        constructor.setAccessible(true);
        method.setAccessible(true);
        try (AutoCloseable instance = (AutoCloseable) constructor.newInstance(module)) {
            method.invoke(instance);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
