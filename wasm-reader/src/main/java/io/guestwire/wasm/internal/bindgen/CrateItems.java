// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal.bindgen;

import io.guestwire.wasm.bindgen.ImportSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the imports of one program share: the crate, its JavaScript. A crate may have several programs. */
final class CrateItems {

    private static final Pattern HASH = Pattern.compile("-[0-9a-f]{15,16}$");

    private final String identifier;
    private final List<String> inline;
    private final Map<String, String> local = new HashMap<>();
    private final Map<String, Integer> snippets;

    CrateItems(SectionRecord program, Map<String, Integer> snippets) {
        this.identifier = program.text("unique_crate_identifier");
        this.inline = program.texts("inline_js");
        this.snippets = snippets;
        program.records("local_modules").forEach(each -> local.put(each.text("identifier"), each.text("contents")));
    }

    /** The crate's name, without the hash that tells two versions of it apart. */
    String name() {
        return HASH.matcher(identifier).replaceFirst("");
    }

    /** Where an import comes from. */
    Optional<ImportSource> source(SectionRecord item) {
        return item.maybeRecord("module").flatMap(this::of);
    }

    private Optional<ImportSource> of(SectionRecord module) {
        return switch (module.alternative()) {
            case "Named" -> Optional.of(named(module.carriedText()));
            case "RawNamed" ->
                Optional.of(new ImportSource(ImportSource.Kind.RAW_NAMED, module.carriedText(), Optional.empty()));
            case "Inline" -> Optional.of(inline(module.carriedNumber()));
            default -> Optional.empty();
        };
    }

    private ImportSource named(String module) {
        Optional<String> code = Optional.ofNullable(local.get(module));
        String plain = module.startsWith(identifier) ? name() + module.substring(identifier.length()) : module;
        return new ImportSource(ImportSource.Kind.NAMED, plain, code);
    }

    private ImportSource inline(long index) {
        if (index >= inline.size()) {
            throw ModuleFacts.mismatch(
                    "an import is taken from inline JavaScript number " + index + " of " + inline.size());
        }
        long number = snippets.getOrDefault(identifier, 0) + index;
        return new ImportSource(ImportSource.Kind.INLINE, "inline" + number, Optional.of(inline.get((int) index)));
    }

    /** Later programs of the crate go on counting behind this one's inline JavaScript. */
    void finish() {
        snippets.merge(identifier, inline.size(), Integer::sum);
    }
}
