// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import io.guestwire.wasm.WasmModuleInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds functions that HotSpot will never compile: it leaves methods of more than 8,000 bytecodes to its interpreter, where
 * they run some fifty times slower. Rust's allocator is often one. The length is estimated from the function's size in the
 * module: in eleven real modules the shortest such function had 5,662 bytes, and the longest other one 6,599.
 */
final class LongFunctions {
    static final String FLAG = "-XX:-DontCompileHugeMethods";

    private static final int PROBABLY_TOO_LONG = 6_000;
    private static final int NAMED = 5;

    private LongFunctions() {}

    /** The names of such functions, or their numbers, in the module's order. */
    static List<String> in(WasmModuleInfo module) {
        List<String> found = new ArrayList<>();
        for (int i = module.importedFunctionCount(); i < module.functionCount(); i++) {
            if (module.codeSize(i) > PROBABLY_TOO_LONG) {
                found.add(module.functionName(i).orElse("function " + i));
            }
        }
        return List.copyOf(found);
    }

    /** Says in the log how many there are and what helps, unless this JVM was started with the flag that does. */
    static void report(String name, List<String> found) {
        System.Logger logger = System.getLogger("io.guestwire.runtime");
        if (!found.isEmpty() && logger.isLoggable(System.Logger.Level.DEBUG) && !isFlagSet()) {
            logger.log(System.Logger.Level.DEBUG, text(name, found));
        }
    }

    static String text(String name, List<String> found) {
        List<String> first = found.subList(0, Math.min(NAMED, found.size()));
        return "guest module `" + GuestLog.escape(name) + "` has " + found.size()
                + (found.size() == 1 ? " function that is" : " functions that are")
                + " probably too long for HotSpot to compile (" + GuestLog.escape(String.join(", ", first))
                + (found.size() > NAMED ? ", ..." : "") + "): start Java with " + FLAG;
    }

    private static boolean isFlagSet() {
        return ProcessHandle.current()
                .info()
                .arguments()
                .map(arguments -> Arrays.asList(arguments).contains(FLAG))
                .orElse(false);
    }
}
