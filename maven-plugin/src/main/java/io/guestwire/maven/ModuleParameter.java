// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code modules}: a module by its coordinates or its file, and what is decided about its Java. The text alone
 * stands for {@code artifact}, or for {@code file} if it ends in {@code .wasm}. Filled by Maven.
 */
public final class ModuleParameter {
    private @Nullable String artifact;
    private @Nullable String file;
    private @Nullable String packageName;
    private @Nullable String className;
    private List<String> names = List.of();
    private List<String> supplied = List.of();
    private List<String> records = List.of();
    private @Nullable String declarations;

    /** Made by Maven. */
    public ModuleParameter() {}

    /** Takes the short form. */
    public void set(String text) {
        if (text.strip().endsWith(".wasm")) {
            file = text.strip();
        } else {
            artifact = text.strip();
        }
    }

    /** Sets the coordinates, {@code group:artifact[:version[:classifier]]}. */
    public void setArtifact(String artifact) {
        this.artifact = artifact.strip();
    }

    /** Sets the file, relative to the directory of the modules or else to the project. */
    public void setFile(String file) {
        this.file = file.strip();
    }

    /** Sets the Java package. */
    public void setPackageName(String packageName) {
        this.packageName = packageName.strip();
    }

    /** Sets the name of the module's class. */
    public void setClassName(String className) {
        this.className = className.strip();
    }

    /** Sets other names in Java, each {@code name=javaName}. */
    public void setNames(List<String> names) {
        this.names = List.copyOf(names);
    }

    /** Sets the keys of imports that Java code of the user serves, such as {@code console.log}. */
    public void setSupplied(List<String> supplied) {
        this.supplied = List.copyOf(supplied);
    }

    /** Sets the TypeScript types of arguments and results, each {@code function.argument=Type}. */
    public void setRecords(List<String> records) {
        this.records = List.copyOf(records);
    }

    /** Sets a file of TypeScript declarations, relative to the project. */
    public void setDeclarations(String declarations) {
        this.declarations = declarations.strip();
    }

    @Nullable
    String artifact() {
        return artifact;
    }

    @Nullable
    String file() {
        return file;
    }

    @Nullable
    String packageName() {
        return packageName;
    }

    @Nullable
    String className() {
        return className;
    }

    List<String> names() {
        return names;
    }

    List<String> supplied() {
        return supplied;
    }

    List<String> records() {
        return records;
    }

    @Nullable
    String declarations() {
        return declarations;
    }

    /** What the user wrote to name the module, for messages. */
    String title() {
        return file != null ? file : artifact != null ? artifact : "";
    }
}
