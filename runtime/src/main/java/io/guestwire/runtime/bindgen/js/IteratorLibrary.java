// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.js.JsSymbol;
import io.guestwire.runtime.js.JsValue;
import java.util.List;

/** Iterators, and the symbols that start them. */
final class IteratorLibrary {
    private IteratorLibrary() {}

    static void fill(LibraryTable table) {
        table.method("Iterator", "next", (realm, self, arguments) -> realm.callMethod(self, "next", List.of()));
        table.method("AsyncIterator", "next", (realm, self, arguments) -> realm.callMethod(self, "next", List.of()));
        table.property("MaybeIterator", "next");
        table.property("IteratorNext", "done");
        table.property("IteratorNext", "value");
        for (String iterable : new String[] {"Array", "Map", "Set", "String"}) {
            table.symbolMethod(iterable, JsSymbol.ITERATOR, IteratorLibrary::iterate);
        }
        for (String iterable : BufferLibrary.typedArrays()) {
            table.symbolMethod(iterable, JsSymbol.ITERATOR, IteratorLibrary::iterate);
        }
        table.instanceOf("Iterator");
    }

    private static JsValue iterate(JsRealm realm, JsValue self, Arguments arguments) {
        return Iteration.over(realm, Iteration.list(realm, self).iterator());
    }
}
