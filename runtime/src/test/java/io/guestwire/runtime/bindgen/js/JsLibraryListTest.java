// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.runtime.js.JsTypedArray;
import io.guestwire.wasm.bindgen.BindgenLibrary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the three lists of served imports against each other: the code, the data that generators read, the page. */
class JsLibraryListTest {
    private static final Path PAGE = Path.of("../docs/javascript-library.md");
    private static final Path LIST = Path.of("../wasm-reader/src/main/resources/io/guestwire/wasm/bindgen/library.txt");
    private static final String START = "<!-- keys -->\n";
    private static final String END = "<!-- /keys -->\n";
    private static final Pattern PREFIX = Pattern.compile(
            "(new |instanceof |static |\\[\\w+] |(?:[gs]et )?\\w+(?:\\.prototype)?\\.(?:set\\.)?|__wbindgen_|)(.+)");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update") && System.getenv("CI") == null;

    @Test
    void theListOfGeneratorsIsThatOfTheCode() throws IOException {
        if (UPDATE) {
            List<String> lines = new ArrayList<>(Files.readAllLines(LIST).subList(0, 2));
            lines.addAll(JsLibrary.keys());
            Files.writeString(LIST, String.join("\n", lines) + "\n");
        }
        assertThat(Files.readAllLines(LIST).stream().filter(line -> !line.startsWith("#")))
                .containsExactlyElementsOf(JsLibrary.keys());
        assertThat(BindgenLibrary.keys()).containsExactlyElementsOf(JsLibrary.keys());
    }

    @Test
    void thePageListsWhatTheCodeServes() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        String expected = page.substring(0, page.indexOf(START) + START.length())
                + table(JsLibrary.keys())
                + page.substring(page.indexOf(END));
        if (UPDATE) {
            Files.writeString(PAGE, expected);
            page = expected;
        }
        assertThat(page).isEqualTo(expected);
    }

    @Test
    void servesEveryIntrinsicThatOldVersionsImport() {
        assertThat(RawIntrinsics.names())
                .filteredOn(name -> LibraryTable.INSTANCE.find(name) == null)
                .containsExactly("__wbindgen_exports", "__wbindgen_function_table", "__wbindgen_module");
    }

    private static String table(Collection<String> keys) {
        Map<String, TreeSet<String>> names = new TreeMap<>();
        for (String key : keys) {
            String general = general(key, keys);
            Matcher parts = PREFIX.matcher(general);
            assertThat(parts.matches()).as(general).isTrue();
            names.computeIfAbsent(parts.group(1), prefix -> new TreeSet<>()).add(parts.group(2));
        }
        StringBuilder table = new StringBuilder("| Prefix | Names |\n|---|---|\n");
        names.forEach((prefix, all) -> table.append("| ")
                .append(prefix.isEmpty() ? "" : "`" + prefix + "`")
                .append(" | `")
                .append(String.join("`, `", all))
                .append("` |\n"));
        return table.toString();
    }

    /** The key with {@code TypedArray} in it, if every kind of typed array has it. */
    private static String general(String key, Collection<String> keys) {
        for (JsTypedArray.Kind kind : JsTypedArray.Kind.values()) {
            String name = kind.className();
            if (key.matches(".*\\b" + name + "\\b.*")) {
                boolean all = true;
                for (JsTypedArray.Kind other : JsTypedArray.Kind.values()) {
                    all &= keys.contains(key.replaceFirst("\\b" + name + "\\b", other.className()));
                }
                return all ? key.replaceFirst("\\b" + name + "\\b", "TypedArray") : key;
            }
        }
        return key;
    }
}
