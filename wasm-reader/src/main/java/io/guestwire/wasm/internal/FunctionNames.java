// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names that the name section gives to functions. */
public final class FunctionNames {

    static final FunctionNames NONE = new FunctionNames(0);

    private final @Nullable String[] names;

    FunctionNames(int functionCount) {
        names = new @Nullable String[functionCount];
    }

    /** Keeps {@code name} unless no function has that index. */
    void put(long function, String name) {
        if (function < names.length) {
            names[(int) function] = name;
        }
    }

    public Optional<String> of(int function) {
        return function < 0 || function >= names.length ? Optional.empty() : Optional.ofNullable(names[function]);
    }

    /** Returns {@code function 7} or, when its name is known, {@code function 7 `main`}, for messages. */
    String describe(int function) {
        return of(function)
                .map(name -> "function " + function + " " + GuestText.quoted(name))
                .orElse("function " + function);
    }
}
