// SPDX-License-Identifier: Apache-2.0
package suite.library;

import io.guestwire.runtime.JsException;
import io.guestwire.runtime.js.JsError;
import io.guestwire.runtime.js.JsValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** What the library guest imports besides JavaScript's own library. */
class LibraryHost implements LibraryImports {
    final List<String> log = new ArrayList<>();
    final Map<String, CompletableFuture<JsValue>> promises = new ConcurrentHashMap<>();

    @Override
    public String fetchName(long id) {
        if (id == 0) {
            throw new JsException(JsError.of("RangeError", "no zero"));
        }
        return "name " + id;
    }

    @Override
    public CompletableFuture<JsValue> fetchText(String key) {
        return promises.computeIfAbsent(key, absent -> new CompletableFuture<>());
    }

    @Override
    public CompletableFuture<JsValue> fetchNumber(String key) {
        return promises.computeIfAbsent(key, absent -> new CompletableFuture<>());
    }

    @Override
    public void done(String text) {
        log.add(text);
    }

    void resolve(String key, JsValue value) {
        promises.get(key).complete(value);
    }
}
