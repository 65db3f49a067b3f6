// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.rust;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import io.guestwire.codegen.GeneratedFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A plan to files, by the templates of the module {@code templates}. It decides nothing. */
public final class RustEmitter {
    private static final String FOLDER = "io/guestwire/templates/rust/";

    private final RustPlan plan;
    private final Mustache.Compiler mustache;

    /** An emitter of one plan. */
    public RustEmitter(RustPlan plan) {
        this.plan = plan;
        this.mustache = Mustache.compiler()
                .escapeHTML(false)
                .strictSections(true)
                .emptyStringIsFalse(true)
                .withLoader(RustEmitter::template);
    }

    /** The generated module, relative to its folder. */
    public GeneratedFiles module() {
        SortedMap<String, String> files = new TreeMap<>();
        files.put("mod.rs", fill("mod.rs", plan));
        files.put("wire.rs", fill("wire.rs", plan));
        for (RustModule module : plan.modules()) {
            files.put(RustNames.file(module.name()), fill("schema.rs", module));
        }
        return new GeneratedFiles(files);
    }

    /** What a new crate needs besides, relative to its folder. */
    public GeneratedFiles scaffold() {
        return new GeneratedFiles(new TreeMap<>(Map.of(
                "Cargo.toml", fill("Cargo.toml", plan),
                "src/lib.rs", fill("lib.rs", plan))));
    }

    private String fill(String name, Object context) {
        try (Reader template = template(name + ".mustache")) {
            return mustache.compile(template).execute(context);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template " + name, e);
        } catch (MustacheException e) {
            throw new IllegalStateException("the template " + name + " does not fit its plan", e);
        }
    }

    private static Reader template(String name) throws IOException {
        try (InputStream template = RustEmitter.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            if (template == null) {
                throw new IOException("there is no resource " + FOLDER + name);
            }
            return new StringReader(new String(template.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
