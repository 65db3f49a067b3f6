// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.output;

import java.util.List;

/** The form of a generated file's path: relative, with {@code /}, and unable to leave its directory on any system. */
final class OutputPath {
    private OutputPath() {}

    static boolean isValid(String path) {
        return !path.isEmpty()
                && List.of(path.split("/", -1)).stream().allMatch(OutputPath::isValidSegment)
                && !firstSegment(path).equalsIgnoreCase(OutputTree.STATE_FOLDER);
    }

    private static String firstSegment(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    /** No {@code ..}, drive, Windows separator, stream name or control character. */
    private static boolean isValidSegment(String segment) {
        return !segment.isEmpty()
                && !segment.equals(".")
                && !segment.equals("..")
                && segment.chars().noneMatch(c -> c < 0x20 || c == 0x7F || c == '\\' || c == ':');
    }
}
