// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.widl.compare.ComparisonOptions;
import io.guestwire.widl.compare.ComparisonOptions.Peer;
import io.guestwire.widl.compare.SchemaChange;
import io.guestwire.widl.compare.SchemaComparison;
import io.guestwire.widl.compare.SchemaVersion;
import io.guestwire.widl.diagnostic.DiagnosticRenderer;
import io.guestwire.widl.model.Schema;
import io.guestwire.widl.source.SchemaTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Two versions of schemas, and what changed between them. */
final class Comparisons {
    private Comparisons() {}

    static final ComparisonOptions USUAL = ComparisonOptions.defaults();
    static final ComparisonOptions NAMES = USUAL.withEncodings(true, false, false);
    static final ComparisonOptions TIMESTAMPS = USUAL.withEncodings(false, true, false);
    static final ComparisonOptions APEX = USUAL.withEncodings(false, false, true);
    static final ComparisonOptions OLD_GUESTS = USUAL.withPeers(Set.of(Peer.GUEST));
    static final ComparisonOptions OLD_HOSTS = USUAL.withPeers(Set.of(Peer.HOST));

    static List<Schema> schemas(Map<String, String> files) {
        Map<String, byte[]> contents = new TreeMap<>();
        files.forEach((path, text) -> contents.put(path, text.getBytes(StandardCharsets.UTF_8)));
        LoadOptions options = LoadOptions.defaults().withWire(new WireOptions(Set.of(), Set.of(), true));
        LoadResult result = new SchemaLoader(new SchemaRoots(List.of(), List.of(), List.of()), options)
                .load(SchemaTree.of(contents), List.copyOf(new TreeMap<>(files).keySet()), List.of());
        assertThat(DiagnosticRenderer.renderAll(result.diagnostics())).isEmpty();
        return result.schemas();
    }

    static List<SchemaChange> compare(
            Map<String, String> before, Map<String, String> after, ComparisonOptions options) {
        return SchemaComparison.compare(
                new SchemaVersion("", schemas(before)), new SchemaVersion("", schemas(after)), options);
    }

    /** The severities and codes of what changed between two texts. */
    static List<String> changes(String before, String after, ComparisonOptions options) {
        return texts(compare(Map.of("a.widl", before), Map.of("a.widl", after), options));
    }

    static List<String> changes(String before, String after) {
        return changes(before, after, USUAL);
    }

    static List<String> texts(List<SchemaChange> changes) {
        return changes.stream()
                .map(change -> change.severity() + " " + change.code())
                .toList();
    }
}
