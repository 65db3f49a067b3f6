// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.wasm.bindgen.BindgenModule;
import io.guestwire.wasm.bindgen.BindgenType;
import io.guestwire.wasm.bindgen.ImportedFunction;
import io.guestwire.wasm.bindgen.ImportedStatic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Something that a module imports, and who serves it.
 *
 * @param text its key, with its parameters if it is a function, and the crate that declares it
 * @param server who serves it
 */
record ServedImport(String text, Server server) {
    /** Crates that speak of JavaScript's own library and of the browser, and not of a user's code. */
    private static final Set<String> PLATFORM = Set.of("wasm-bindgen", "js-sys", "web-sys", "wasm-bindgen-futures");

    /** Who serves an import; in the order in which a summary lists them. */
    enum Server {
        /** Nobody, and so no Java is generated unless the user lists the key. */
        NOBODY("from nobody: no Java is generated unless you serve them, and list them under `supplied`"),
        /** The user, by the generated interface. */
        USER("from you, in Java"),
        /** The library of the runtime. */
        RUNTIME("from the runtime");

        private final String text;

        Server(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /**
     * The described imports of a module.
     *
     * @param library tells which keys the runtime serves
     */
    static List<ServedImport> of(BindgenModule module, Predicate<String> library) {
        List<ServedImport> imports = new ArrayList<>();
        for (ImportedFunction function : module.imports()) {
            String parameters = String.join(
                    ", ",
                    function.shape().parameters().stream().map(JavaLikeType::of).toList());
            boolean isVoid = function.result() instanceof BindgenType.Unit;
            String text = (isVoid ? "" : JavaLikeType.of(function.result()) + " ") + function.key() + "(" + parameters
                    + ")" + (function.catches() ? " throws" : "");
            imports.add(new ServedImport(
                    text + crate(function.crate()), server(function.key(), function.crate(), library)));
        }
        for (ImportedStatic value : module.statics()) {
            imports.add(new ServedImport(
                    JavaLikeType.of(value.type()) + " " + value.key() + crate(value.crate()),
                    server(value.key(), value.crate(), library)));
        }
        return imports;
    }

    private static String crate(String crate) {
        return crate.isEmpty() ? "" : " [crate " + crate + "]";
    }

    private static Server server(String key, String crate, Predicate<String> library) {
        if (library.test(key)) {
            return Server.RUNTIME;
        }
        return PLATFORM.contains(crate) ? Server.NOBODY : Server.USER;
    }
}
