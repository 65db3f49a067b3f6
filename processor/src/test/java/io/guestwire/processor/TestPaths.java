// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The class path of the tests, split into what a user compiles against and what the compiler runs. */
final class TestPaths {
    private static final List<String> ALL =
            Arrays.asList(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)));

    /** What a user compiles against: everything but the processor and what only that needs. */
    static final String USER = only(path -> !isOfProcessor(path));

    /** What a user puts onto the processor path: this module and what it depends on. No runtime, no engine. */
    static final String PROCESSOR = only(path -> isOfProcessor(path) || isOf(path, "wasm-reader"));

    private TestPaths() {}

    private static boolean isOfProcessor(String path) {
        return isOf(path, "processor")
                || isOf(path, "codegen")
                || isOf(path, "widl-parser")
                || isOf(path, "templates")
                || path.contains("javapoet")
                || path.contains("jmustache");
    }

    /** A module of ours is a folder of classes in a build of all modules, and a jar otherwise. */
    private static boolean isOf(String path, String module) {
        String slashed = path.replace('\\', '/');
        return slashed.contains("/" + module + "/target/") || slashed.contains("/guestwire-" + module + "-");
    }

    private static String only(Predicate<String> wanted) {
        return ALL.stream()
                .filter(path -> !path.contains("test-classes"))
                .filter(wanted)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
