// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import io.guestwire.codegen.ModuleDiagnostic;
import io.guestwire.codegen.ModuleDiagnosticCode;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.diagnostic.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Collects what stands against the Java of one module. */
final class ModuleProblems {
    private final String file;
    private final List<ModuleDiagnostic> diagnostics = new ArrayList<>();

    ModuleProblems(String file) {
        this.file = file;
    }

    List<ModuleDiagnostic> diagnostics() {
        return diagnostics;
    }

    /** Reports a mistake. */
    void error(ModuleDiagnosticCode code, String message, String help) {
        diagnostics.add(new ModuleDiagnostic(code, Severity.ERROR, file, message, Optional.of(help)));
    }

    /** Reports something to know. */
    void warning(ModuleDiagnosticCode code, String message, Optional<String> help) {
        diagnostics.add(new ModuleDiagnostic(code, Severity.WARNING, file, message, help));
    }

    /** Names that have to differ, such as the methods of one class. */
    Scope scope(String where) {
        return new Scope(where);
    }

    /** Names of one Java class or package; reports the second element that needs one. */
    final class Scope {
        private final String where;
        private final Map<String, Taken> taken = new HashMap<>();

        private Scope(String where) {
            this.where = where;
        }

        /**
         * Takes a name that may differ from others in case alone.
         *
         * @param javaName the name
         * @param path what needs it, as the option {@code names} calls it
         */
        String member(String javaName, String path) {
            return claim(javaName, javaName, path);
        }

        /** Takes the name of a class, whose file name differs from others in more than case. */
        String type(String javaName, String path) {
            return claim(javaName.toLowerCase(Locale.ROOT), javaName, path);
        }

        private String claim(String key, String javaName, String path) {
            Taken first = taken.putIfAbsent(key, new Taken(javaName, path));
            if (first != null) {
                String both = first.javaName().equals(javaName)
                        ? " are both " + Quoted.of(javaName) + " in " + where
                        : " are " + Quoted.of(first.javaName()) + " and " + Quoted.of(javaName) + " in " + where
                                + ", which are one file where file names ignore case";
                error(
                        ModuleDiagnosticCode.MODULE_NAME_CLASH,
                        Quoted.of(first.path()) + " and " + Quoted.of(path) + both,
                        "give one of them another name in Java with the option names: " + path + "=other");
            }
            return javaName;
        }

        private record Taken(String javaName, String path) {}
    }
}
