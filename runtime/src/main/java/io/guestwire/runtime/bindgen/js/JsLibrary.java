// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.JsException;
import io.guestwire.runtime.bindgen.BindgenImport;
import io.guestwire.runtime.bindgen.Lifter;
import io.guestwire.runtime.bindgen.Lowerer;
import io.guestwire.runtime.bindgen.access.GuestAccess;
import io.guestwire.runtime.bindgen.access.ImportServer;
import io.guestwire.runtime.js.JsValue;
import io.guestwire.wasm.bindgen.BindgenType;
import io.guestwire.wasm.bindgen.FunctionShape;
import io.guestwire.wasm.bindgen.Lowering;
import io.guestwire.wasm.bindgen.WordSignature;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Serves one guest's imports with the JavaScript library, wasm-bindgen's intrinsics, and conversions known only at run time. */
public final class JsLibrary implements ImportServer {
    /** {@code cli-support/src/js/mod.rs}, {@code INITIAL_HEAP_VALUES}: undefined, null, true and false. */
    private static final int CONSTANTS = 4;

    private static final String CLOSURE_DROP = "__wbindgen_cb_drop";
    private static final List<BindgenType> LENT = List.of(new BindgenType.Ref(BindgenType.JS_VALUE));

    private final GuestAccess access;
    private final JsRealm realm;
    private final DynamicTypes dynamic;

    /** The library of a guest that starts now. */
    public JsLibrary(GuestAccess access) {
        this.access = access;
        this.realm = new JsRealm(new AccessHost(access));
        this.dynamic = new DynamicTypes(access);
    }

    /** The keys of all imports that the library serves, in the order of their characters. */
    public static Set<String> keys() {
        return LibraryTable.INSTANCE.functions().keySet();
    }

    @Override
    public Optional<BindgenImport> library(String key, FunctionShape shape) {
        if (key.equals(CLOSURE_DROP) && shape.parameters().equals(LENT)) {
            return Optional.of(this::dropLent);
        }
        return Optional.ofNullable(LibraryTable.INSTANCE.find(key))
                .map(code -> new LibraryImport(access, realm, key, code, shape));
    }

    /**
     * 0.2.102 to 0.2.104 lend the function of a closure that they drop, and never give it back ({@code src/closure.rs}): the
     * guest's hold on it ends here all the same, or each closure would stay for good.
     */
    private void dropLent(Lifter arguments, Lowerer result) {
        result.bool(ClosureBody.drop(access.take(arguments.i32())));
    }

    @Override
    public Optional<Served> raw(String module, String name) {
        return switch (name) {
            case "__wbindgen_describe_closure" -> served("(i32 i32 i32) -> (i32)", dynamic::closure);
            case "__wbindgen_describe_cast" -> served("(i32 i32) -> (i32)", dynamic::cast);
            case "__wbindgen_describe_generic_import" -> served("(i32 i32) -> (i32)", dynamic::genericImport);
            case "__wbindgen_externref_statics_end" ->
                served(
                        "() -> (i32)",
                        (arguments, result) -> result.i32(access.abi().objectOffset() + CONSTANTS));
            default -> RawIntrinsics.shape(name).map(shape -> intrinsic(name, shape));
        };
    }

    private static Optional<Served> served(String signature, BindgenImport code) {
        return Optional.of(new Served(WordSignature.parse(signature), code));
    }

    private Served intrinsic(String name, FunctionShape shape) {
        NativeFunction found = LibraryTable.INSTANCE.find(name);
        NativeFunction code = name.equals("__wbindgen_boolean_get")
                ? JsLibrary::booleanNumber
                : found == null ? (ignored, self, arguments) -> withheld(name) : found;
        return new Served(Lowering.ofImport(shape, access.abi()), new LibraryImport(access, realm, name, code, shape));
    }

    /** Newer versions describe these, so that a module that needs them is refused when code is generated. */
    private static JsValue withheld(String name) {
        throw JsException.typeError("`" + name + "` is not served: a guest does not get at its own module here");
    }

    /** Up to 0.2.101: 0, 1, or 2 for what is no boolean. */
    private static JsValue booleanNumber(JsRealm realm, JsValue self, Arguments arguments) {
        JsValue value = arguments.get(0);
        return JsValue.of(value.equals(JsValue.of(true)) ? 1 : value.equals(JsValue.of(false)) ? 0 : 2);
    }

    @Override
    public boolean hasTasks() {
        return realm.hasTasks();
    }

    @Override
    public void runTasks() {
        realm.runTasks();
    }

    @Override
    public void close() {
        realm.close();
    }
}
