// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import io.guestwire.codegen.internal.plan.JavaNames;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * From JavaScript names of a module to names of Java. The same name always gives the same result, whatever stands next to
 * it; options may give another one.
 */
final class ModuleNames {
    private final Map<String, String> given;
    private final Set<String> unused;

    /**
     * Names.
     *
     * @param given path in JavaScript, such as {@code Point.norm}, to name in Java
     */
    ModuleNames(Map<String, String> given) {
        this.given = given;
        this.unused = new LinkedHashSet<>(given.keySet());
    }

    /** The paths that were given a name and that nothing asked for. */
    Set<String> unused() {
        return unused;
    }

    /** A method. */
    String method(String path, String jsName) {
        return given(path, JavaNames.method(plain(jsName)));
    }

    /** The method that writes a property: {@code setX} for {@code x}. */
    String setter(String path, String property) {
        return given(path, "set" + capitalise(JavaNames.method(plain(property))));
    }

    /** The method that makes a struct: {@code newPoint}. */
    String maker(String path, String javaClass) {
        return given(path, "new" + javaClass);
    }

    /** The method of the module's class for a static function of a struct: {@code pointOrigin}. */
    String staticMethod(String path, String javaClass, String jsName) {
        return given(path, JavaNames.method(decapitalise(javaClass) + capitalise(JavaNames.method(plain(jsName)))));
    }

    /** A class. */
    String type(String path, String jsName) {
        return given(path, typeOf(jsName));
    }

    /** The constant of an enum. */
    String constant(String path, String jsName) {
        String constant = JavaNames.enumConstant(JavaNames.constant(plain(jsName)));
        return given(path, SourceVersion.isName(constant) ? constant : constant + "_");
    }

    /** A parameter. */
    static String parameter(String jsName) {
        return JavaNames.parameter(plain(jsName));
    }

    /** A class name of words that may be divided by anything. */
    static String typeOf(String jsName) {
        StringBuilder pascal = new StringBuilder();
        for (String word : plain(jsName).split("_+")) {
            pascal.append(capitalise(word));
        }
        String name = pascal.isEmpty() ? "Type" : pascal.toString();
        return JavaNames.type(Character.isDigit(name.charAt(0)) ? "_" + name : name);
    }

    static String decapitalise(String name) {
        return JavaNames.parameter(name);
    }

    private String given(String path, String otherwise) {
        unused.remove(path);
        return given.getOrDefault(path, otherwise);
    }

    /** Without what no name of Java can hold: {@code Symbol_iterator} for {@code [Symbol.iterator]}. */
    private static String plain(String jsName) {
        StringBuilder plain = new StringBuilder();
        jsName.codePoints().forEach(c -> {
            if (Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c)) {
                plain.appendCodePoint(c);
            } else {
                plain.append('_');
            }
        });
        return plain.isEmpty() ? "_" : plain.toString();
    }

    private static String capitalise(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
