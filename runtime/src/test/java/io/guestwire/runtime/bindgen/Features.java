// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import io.guestwire.runtime.EngineMode;
import io.guestwire.runtime.GuestLimits;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.ModuleOptions;
import io.guestwire.wasm.Export;
import io.guestwire.wasm.ExternalKind;
import io.guestwire.wasm.FunctionType;
import io.guestwire.wasm.Import;
import io.guestwire.wasm.WasmModuleInfo;
import io.guestwire.wasm.WasmReader;
import io.guestwire.wasm.bindgen.WordSignature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The guest of every feature, linked by hand: imports that a test does not serve fail when they are called. */
final class Features implements AutoCloseable {
    private static final String[] BY_WORDS = {"__wbindgen_throw", "__wbindgen_rethrow", "__wbindgen_copy_to_typed_array"
    };
    private static final Pattern HASHED = Pattern.compile("(.+?)(?:_[0-9a-f]{16})?");

    private final WasmModuleInfo info;
    private final GuestModule module;
    private final Map<String, BindgenFunction> functions = new HashMap<>();
    final BindgenGuest guest;

    Features(String version, EngineMode mode) throws IOException {
        this(version, mode, Map.of());
    }

    Features(String version, EngineMode mode, Map<String, BindgenImport> imports) throws IOException {
        Path file = Path.of("../integration-tests/guests/bindgen/features-" + version + ".wasm");
        info = WasmReader.read(Files.readAllBytes(file), GuestLimits.defaults().module());
        module = GuestModule.load(file, ModuleOptions.builder().mode(mode).build());
        guest = BindgenGuest.link(module, GuestOptions.defaults(), link(version.split("-", 2)[0], imports));
        guest.run();
    }

    private BindgenLink link(String version, Map<String, BindgenImport> imports) {
        BindgenLink.Builder link = BindgenLink.builder(version);
        for (Import item : info.imports()) {
            String name = plain(item.name());
            if (name.startsWith("__wbg_") && !name.equals("__wbg_point_new") && !name.equals("__wbg_point_unwrap")) {
                link(link, item, name, imports);
            }
        }
        return link.struct("point", new StructBinding() {
                    @Override
                    public Object wrap(int pointer) {
                        return new Point(pointer);
                    }

                    @Override
                    public Optional<BindgenHandle> unwrap(Object object) {
                        return object instanceof Point point ? Optional.of(point.handle) : Optional.empty();
                    }
                })
                .build();
    }

    private void link(BindgenLink.Builder link, Import item, String name, Map<String, BindgenImport> imports) {
        for (String key : BY_WORDS) {
            if (name.equals("__wbg_" + key)) {
                link.library(item.module(), item.name(), key, "() -> ()", false);
                return;
            }
        }
        BindgenImport code = imports.get(name.substring("__wbg_".length()));
        FunctionType type = info.functionType(item).orElseThrow();
        link.function(
                item.module(),
                item.name(),
                new WordSignature(type.parameters(), type.results()).toString(),
                code != null
                        ? code
                        : (arguments, result) -> {
                            throw new IllegalStateException("this test does not serve " + item.name());
                        });
    }

    private static String plain(String name) {
        Matcher parts = HASHED.matcher(name);
        return parts.matches() ? parts.group(1) : name;
    }

    /** The one export of this name, which the newest versions put a hash behind. */
    BindgenFunction function(String name, String signature) {
        return functions.computeIfAbsent(
                name,
                key -> guest.function(
                        info.exports().stream()
                                .filter(each -> each.kind() == ExternalKind.FUNCTION)
                                .map(Export::name)
                                .filter(each -> plain(each).equals(key))
                                .findFirst()
                                .orElseThrow(),
                        signature));
    }

    BindgenCall open(String name, String signature) {
        return function(name, signature).open();
    }

    int livePoints() {
        try (BindgenCall call = open("live_points", "() -> (i32)")) {
            return call.invoke().i32();
        }
    }

    Point point(double x, double y) {
        try (BindgenCall call = open("point_new", "(f64 f64) -> (i32)")) {
            call.f64(x);
            call.f64(y);
            return new Point(call.invoke().pointer());
        }
    }

    /** What would be generated for the struct. */
    final class Point implements AutoCloseable {
        final BindgenHandle handle;

        Point(int pointer) {
            String type = info.exports().stream()
                            .filter(each -> plain(each.name()).equals("__wbg_point_free"))
                            .flatMap(each -> info.functionType(each).stream())
                            .anyMatch(each -> each.parameters().size() == 2)
                    ? "(i32 i32) -> ()"
                    : "(i32) -> ()";
            handle = guest.handle(this, pointer, function("__wbg_point_free", type));
        }

        double x() {
            try (BindgenCall call = open("__wbg_get_point_x", "(i32) -> (f64)")) {
                call.shared(handle);
                return call.invoke().f64();
            }
        }

        double distance(Point other) {
            try (BindgenCall call = open("point_distance", "(i32 i32) -> (f64)")) {
                call.shared(handle);
                call.shared(other.handle);
                return call.invoke().f64();
            }
        }

        String intoText() {
            try (BindgenCall call = open("point_into_text", "(i32) -> (i32 i32)")) {
                call.moved(handle);
                return call.invoke().text();
            }
        }

        @Override
        public void close() {
            handle.close();
        }
    }

    @Override
    public void close() {
        guest.close();
        module.close();
    }
}
