// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.codegen.BindgenOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** What is decided about the Java of one module, checked: each mistake fails the build and names its parameter. */
final class ModuleBindingOptions {
    private final BindgenOptions options;

    private ModuleBindingOptions(BindgenOptions options) {
        this.options = options;
    }

    /**
     * Those of an entry.
     *
     * @param entry what the pom says
     * @param packageName the package of modules that say nothing of their own
     * @param basedir what paths are relative to
     */
    static ModuleBindingOptions of(ModuleParameter entry, @Nullable String packageName, Path basedir)
            throws MojoFailureException {
        BindgenOptions.Builder builder = BindgenOptions.builder();
        String javaPackage = entry.packageName() != null ? entry.packageName() : packageName;
        if (javaPackage != null) {
            builder.packageName(javaPackage.strip());
        }
        if (entry.className() != null) {
            builder.className(entry.className());
        }
        builder.names(new LinkedHashMap<>(NamedValues.parse("names", "name", "Java name", entry.names())));
        builder.supplied(
                new LinkedHashSet<>(entry.supplied().stream().map(String::strip).toList()));
        builder.records(new LinkedHashMap<>(NamedValues.parse("records", "argument", "type", entry.records())));
        if (entry.declarations() != null) {
            builder.typescript(read(basedir.resolve(entry.declarations())));
        }
        try {
            return new ModuleBindingOptions(builder.build());
        } catch (IllegalArgumentException e) {
            String title = entry.title();
            throw new MojoFailureException("modules: " + (title.isEmpty() ? "" : title + ": ") + e.getMessage());
        }
    }

    private static String read(Path declarations) throws MojoFailureException {
        try {
            return Files.readString(declarations);
        } catch (IOException e) {
            throw new MojoFailureException("declarations: cannot read " + declarations + ": " + e.getMessage());
        }
    }

    /**
     * For the generator.
     *
     * @param resource the file name by which the class loads the module
     */
    BindgenOptions toBindgenOptions(String resource) {
        BindgenOptions.Builder builder = BindgenOptions.builder()
                .resource(resource)
                .names(options.names())
                .supplied(options.supplied())
                .records(options.records());
        options.packageName().ifPresent(builder::packageName);
        options.className().ifPresent(builder::className);
        options.typescript().ifPresent(builder::typescript);
        return builder.build();
    }

    /** For the manifest: every decision that was taken, by names that start with the module's. */
    SortedMap<String, String> toManifestOptions(String module) {
        SortedMap<String, String> texts = new TreeMap<>();
        String prefix = "modules." + module + ".";
        put(texts, prefix + "packageName", options.packageName());
        put(texts, prefix + "className", options.className());
        put(texts, prefix + "names", text(options.names()));
        put(
                texts,
                prefix + "supplied",
                Optional.of(String.join(",", options.supplied())).filter(text -> !text.isEmpty()));
        put(texts, prefix + "records", text(options.records()));
        put(
                texts,
                prefix + "declarations",
                options.typescript().map(text -> ModuleFile.sha256(text.getBytes(StandardCharsets.UTF_8))));
        return texts;
    }

    private static void put(SortedMap<String, String> texts, String name, Optional<String> text) {
        text.ifPresent(value -> texts.put(name, value));
    }

    private static Optional<String> text(Map<String, String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.toString());
    }
}
