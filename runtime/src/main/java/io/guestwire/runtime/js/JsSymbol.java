// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import java.util.Objects;
import java.util.Optional;

/** A JavaScript symbol: a property's key that is equal to itself alone. */
public final class JsSymbol implements JsValue {
    /** {@code Symbol.iterator}, under which an object has the function that starts an iteration over it. */
    public static final JsSymbol ITERATOR = new JsSymbol("Symbol.iterator");

    /** {@code Symbol.asyncIterator}, the same for an iteration whose steps are promises. */
    public static final JsSymbol ASYNC_ITERATOR = new JsSymbol("Symbol.asyncIterator");

    /** {@code Symbol.toStringTag}, under which an object has the name of its kind. */
    public static final JsSymbol TO_STRING_TAG = new JsSymbol("Symbol.toStringTag");

    private final Optional<String> description;

    private JsSymbol(String description) {
        this.description = Optional.of(description);
    }

    private JsSymbol() {
        this.description = Optional.empty();
    }

    /** A new symbol, unlike any other, without a description. */
    public static JsSymbol create() {
        return new JsSymbol();
    }

    /** A new symbol, unlike any other. */
    public static JsSymbol create(String description) {
        return new JsSymbol(Objects.requireNonNull(description, "description"));
    }

    /** What the symbol was created with. */
    public Optional<String> description() {
        return description;
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.symbol(this);
    }

    @Override
    public String toString() {
        return "Symbol(" + description.orElse("") + ")";
    }
}
