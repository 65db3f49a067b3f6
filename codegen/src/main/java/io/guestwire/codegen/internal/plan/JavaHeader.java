// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.function.Predicate;

/**
 * What every generated file has: its one public type, and where it came from.
 *
 * @param name the type
 * @param source path of the schema relative to its root, with {@code /}
 * @param qualified simple names of {@code java.lang} that a generated type of the package takes, so that the file has to
 *     write the JDK's out in full
 */
public record JavaHeader(ClassName name, String source, List<String> qualified) {
    /** Takes a copy. */
    public JavaHeader {
        qualified = List.copyOf(qualified);
    }

    /** The simple names of {@code java.lang} that generated code uses and a package has classes of, sorted. */
    public static List<String> hidingJavaLang(Predicate<String> isOfPackage) {
        return ClassNames.USED_OF_JAVA_LANG.stream()
                .filter(isOfPackage)
                .sorted()
                .toList();
    }
}
