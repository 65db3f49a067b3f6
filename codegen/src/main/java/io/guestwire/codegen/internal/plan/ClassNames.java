// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import io.guestwire.codegen.CodegenDiagnosticCode;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The classes of one package: finds two that would share a name, or a file where file names ignore case. */
final class ClassNames {
    /** What generated code uses of {@code java.lang}. */
    static final Set<String> USED_OF_JAVA_LANG = Set.of(
            "AutoCloseable",
            "Boolean",
            "Byte",
            "Deprecated",
            "Double",
            "Exception",
            "Float",
            "IllegalArgumentException",
            "IllegalStateException",
            "Integer",
            "Long",
            "NullPointerException",
            "Object",
            "Override",
            "Short",
            "String",
            "SuppressWarnings");

    private final List<Diagnostic> diagnostics;
    private final Map<String, Claim> claims = new HashMap<>();
    private final SortedSet<String> hidingJavaLang = new TreeSet<>();

    ClassNames(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Takes a class name.
     *
     * @param javaName the simple name
     * @param what what it is for, such as {@code type `Input`}
     * @param place where that is declared; a declaration that two schemas import takes its name once
     * @return whether the name is free, or the same declaration has it already
     */
    boolean claim(String javaName, String what, Span place) {
        if (USED_OF_JAVA_LANG.contains(javaName)) {
            hidingJavaLang.add(javaName);
        }
        Claim claim = new Claim(javaName, what, place);
        Claim first = claims.putIfAbsent(javaName.toLowerCase(Locale.ROOT), claim);
        if (first == null || first.equals(claim)) {
            return true;
        }
        String message = first.javaName().equals(javaName)
                ? first.what() + " and " + what + " both need the Java class `" + javaName + "`"
                : first.what() + " and " + what + " need the files `" + first.javaName() + ".java` and `" + javaName
                        + ".java`, which are one where file names ignore case";
        diagnostics.add(Diagnostic.error(CodegenDiagnosticCode.JAVA_NAME_CLASH, place, message)
                .withNote(first.place(), first.what() + " is declared here")
                .withHelp(
                        isInterface(first) && isInterface(claim)
                                ? "give one another name with `@java(name: \"Other\")`, or put them into different packages"
                                : "rename one of them, give one another name in Java with `@java(name: \"Other\")`, or put"
                                        + " them into different packages"));
        return false;
    }

    /** An interface has no name in the schema that could be changed. */
    private static boolean isInterface(Claim claim) {
        return claim.what().startsWith("the interface of ");
    }

    /** Tells whether the package has a class of that name. */
    boolean isTaken(String javaName) {
        Claim claim = claims.get(javaName.toLowerCase(Locale.ROOT));
        return claim != null && claim.javaName().equals(javaName);
    }

    /** Reports the classes that are called like a package, of which javac takes only one (JLS 7.1). */
    void checkPackages(String packageName, Set<String> packages) {
        for (Claim claim : claims.values()) {
            String qualified = packageName + "." + claim.javaName();
            if (packages.contains(qualified)) {
                diagnostics.add(Diagnostic.error(
                                CodegenDiagnosticCode.JAVA_NAME_CLASH,
                                claim.place(),
                                claim.what() + " needs the Java class `" + qualified
                                        + "`, which is the name of a package too")
                        .withHelp("give it another name in Java with `@java(name: \"Other\")`, or the package another"
                                + " one in the options"));
            }
        }
    }

    /** The classes that hide one of {@code java.lang} which generated code uses, sorted. */
    List<String> hidingJavaLang() {
        return List.copyOf(hidingJavaLang);
    }

    private record Claim(String javaName, String what, Span place) {}
}
