// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal;

import io.guestwire.wasm.Producer;
import io.guestwire.wasm.WasmFormatException;
import java.util.Optional;

/**
 * Reads the custom sections {@code name} (core specification 2.0, section 7.4) and {@code producers} (tool conventions).
 * Engines ignore what is wrong in them, and so does this: what stands before the mistake is kept.
 */
final class NameReader {

    private static final int MODULE = 0;
    private static final int FUNCTIONS = 1;
    private static final int PRODUCERS_READ = 65_536;

    private final ModuleContents contents;

    NameReader(ModuleContents contents) {
        this.contents = contents;
    }

    void readNames(WasmInput in) {
        try {
            while (!in.atEnd()) {
                int id = in.u8("a subsection");
                long size = in.u32("size of a subsection");
                if (size > in.remaining()) {
                    return;
                }
                WasmInput part = in.part((int) size, "name section");
                if (id == MODULE) {
                    contents.moduleName = Optional.of(part.name("the name of the module"));
                } else if (id == FUNCTIONS) {
                    readFunctionNames(part);
                }
            }
        } catch (WasmFormatException e) {
            // names are for messages: a module without them is as good
        }
    }

    private void readFunctionNames(WasmInput in) {
        if (contents.functionNames == FunctionNames.NONE) {
            contents.functionNames = new FunctionNames(contents.functionTypes.size());
        }
        long count = in.u32("number of names");
        for (long i = 0; i < count; i++) {
            contents.functionNames.put(in.u32("a function"), in.name("the name of a function"));
        }
    }

    void readProducers(WasmInput in) {
        if (in.remaining() > PRODUCERS_READ) {
            return;
        }
        try {
            long fields = in.u32("number of fields");
            for (long i = 0; i < fields; i++) {
                String field = in.name("a field");
                long values = in.u32("number of values");
                for (long j = 0; j < values; j++) {
                    contents.producers.add(new Producer(field, in.name("a producer"), in.name("a version")));
                }
            }
        } catch (WasmFormatException e) {
            // as with names
        }
    }
}
