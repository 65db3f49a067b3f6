// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import io.guestwire.runtime.EngineMode;
import io.guestwire.runtime.GuestLimits;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.ModuleOptions;
import io.guestwire.wasm.WasmModuleInfo;
import io.guestwire.wasm.WasmReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The smallest guest, as generated code would use it: built with an old and the newest version. */
final class Greet implements AutoCloseable {
    private final WasmModuleInfo info;
    private final GuestModule module;
    final BindgenGuest guest;

    Greet(String version, EngineMode mode, Consumer<String> alert) throws IOException {
        this(version, mode, GuestLimits.defaults(), alert);
    }

    Greet(String version, EngineMode mode, GuestLimits limits, Consumer<String> alert) throws IOException {
        Path file = Path.of("../integration-tests/guests/bindgen/greet-" + version + ".wasm");
        info = WasmReader.read(Files.readAllBytes(file), limits.module());
        module = GuestModule.load(
                file, ModuleOptions.builder().mode(mode).limits(limits).build());
        guest = BindgenGuest.start(
                module, GuestOptions.defaults(), link(version, alert).build());
    }

    BindgenLink.Builder link(String version, Consumer<String> alert) {
        return BindgenLink.builder(version)
                .function(
                        "__wbindgen_placeholder__",
                        imported("__wbg_alert_"),
                        "(i32 i32) -> ()",
                        (arguments, result) -> alert.accept(arguments.borrowedText()));
    }

    private String imported(String start) {
        return info.imports().stream()
                .map(each -> each.name())
                .filter(name -> name.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    /** Newer versions put a hash behind an export's name. */
    BindgenFunction function(String name, String signature) {
        String export = info.exports().stream()
                .map(each -> each.name())
                .filter(each -> each.equals(name) || each.startsWith(name + "_"))
                .findFirst()
                .orElseThrow();
        return guest.function(export, signature);
    }

    int add(int left, int right) {
        try (BindgenCall call = function("add", "(i32 i32) -> (i32)").open()) {
            call.i32(left);
            call.i32(right);
            return call.invoke().i32();
        }
    }

    double mean(double left, double right) {
        try (BindgenCall call = function("mean", "(f64 f64) -> (f64)").open()) {
            call.f64(left);
            call.f64(right);
            return call.invoke().f64();
        }
    }

    String greet(String name) {
        try (BindgenCall call = function("greet", "(i32 i32) -> (i32 i32)").open()) {
            call.text(name);
            return call.invoke().text();
        }
    }

    void greetMe(String name) {
        try (BindgenCall call = function("greetMe", "(i32 i32) -> ()").open()) {
            call.text(name);
            call.invoke();
        }
    }

    @Override
    public void close() {
        guest.close();
        module.close();
    }
}
