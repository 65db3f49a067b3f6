// SPDX-License-Identifier: Apache-2.0
package io.guestwire.generated;

import io.guestwire.codegen.BindgenOptions;
import io.guestwire.codegen.ModuleBindingGenerator;
import io.guestwire.codegen.ModuleDiagnostic;
import io.guestwire.codegen.ModuleGeneration;
import io.guestwire.inspector.InspectorOptions;
import io.guestwire.inspector.ModuleInspector;
import io.guestwire.runtime.EngineMode;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.ModuleOptions;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every fact of {@code src/test/records}, compiled against the Java of the guest with records, in both engine modes. */
class RecordGuestTest {
    private static final Path MODULE = Path.of("guests", "bindgen", "records-0.2.130.wasm");
    private static final Path FACTS = Path.of("src", "test", "records", "RecordFacts.java");

    @TempDir
    private static Path classes;

    private static URLClassLoader loader;

    @BeforeAll
    static void compile() throws IOException {
        Map<String, String> sources = new TreeMap<>(generate());
        Compilation.onClassPath(sources, classes.resolve("strict"));
        sources.put("sample/RecordFacts.java", Files.readString(FACTS));
        loader = Compilation.withUserCode(sources, classes.resolve("facts")).loader();
    }

    @AfterAll
    static void close() throws IOException {
        loader.close();
    }

    private static Map<String, String> generate() throws IOException {
        BindgenOptions options = BindgenOptions.builder()
                .packageName("sample")
                .className("Records")
                .records(Map.of(
                        "book_person", "Person",
                        "grow_json", "Person",
                        "grow_json.person", "Person",
                        "grow_gloo", "Person",
                        "grow_gloo.person", "Person",
                        "grow_objects", "MapPerson",
                        "grow_objects.person", "MapPerson"))
                .typescript("""
                        interface Person { field1: Record<i32, string>; field2: f32[][]; field3: string }
                        interface MapPerson { field1: Map<i32, string>; field2: f32[][]; field3: string }
                        """)
                .build();
        ModuleGeneration generation = new ModuleBindingGenerator(options)
                .generate(
                        ModuleInspector.inspect(
                                Files.readAllBytes(MODULE), "records.wasm", InspectorOptions.defaults()),
                        "records.wasm");
        if (generation.hasErrors()) {
            throw new AssertionError(ModuleDiagnostic.renderAll(generation.diagnostics()));
        }
        return generation.files().files();
    }

    @TestFactory
    Stream<DynamicTest> interpreted() throws ReflectiveOperationException {
        return facts(EngineMode.INTERPRETER);
    }

    @TestFactory
    Stream<DynamicTest> compiled() throws ReflectiveOperationException {
        return facts(EngineMode.COMPILED);
    }

    private static Stream<DynamicTest> facts(EngineMode mode) throws ReflectiveOperationException {
        GuestModule module =
                GuestModule.load(MODULE, ModuleOptions.builder().mode(mode).build());
        Class<?> facts = Class.forName("sample.RecordFacts", true, loader);
        return Arrays.stream(facts.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> DynamicTest.dynamicTest(method.getName(), () -> run(module, facts, method)));
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
