// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.widl.compare.ComparisonOptions;
import io.guestwire.widl.compare.SchemaChange;
import io.guestwire.widl.compare.SchemaComparison;
import io.guestwire.widl.compare.SchemaVersion;
import io.guestwire.widl.diagnostic.DiagnosticRenderer;
import io.guestwire.widl.model.Schema;
import io.guestwire.widl.source.SchemaTree;
import io.guestwire.widl.source.SourceFile;
import io.guestwire.widl.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random schemas against themselves and against each other. */
class ComparisonPropertyTest {
    static LongStream seeds() {
        return Seeds.of(50);
    }

    private static LoadResult load(Map<String, String> files) {
        Map<String, byte[]> contents = new TreeMap<>();
        files.forEach((path, text) -> contents.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new SchemaLoader(new SchemaRoots(List.of(), List.of(), List.of()))
                .load(SchemaTree.of(contents), List.copyOf(contents.keySet()), List.of());
    }

    private static SchemaVersion version(String... texts) {
        Map<String, String> files = new TreeMap<>();
        for (String text : texts) {
            files.put("f" + files.size() + ".widl", text);
        }
        return new SchemaVersion("", load(files).schemas());
    }

    private static List<SchemaChange> compare(SchemaVersion before, SchemaVersion after) {
        return SchemaComparison.compare(before, after, ComparisonOptions.defaults());
    }

    /** The schema of a seed with some types replaced; of those that are valid still, the first. */
    private static String changed(long seed) {
        List<String> types = List.of("u8", "i64", "string", "bytes", "bool", "datetime", "any", "f32");
        String text = RandomSchema.of(seed);
        Random random = new Random(seed);
        return Stream.generate(() -> text.replaceFirst(
                        "\\b" + types.get(random.nextInt(types.size())) + "\\b",
                        types.get(random.nextInt(types.size()))))
                .limit(20)
                .filter(mutated -> !mutated.equals(text))
                .filter(mutated -> !load(Map.of("f.widl", mutated)).hasErrors())
                .findFirst()
                .orElse(text);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aSchemaDoesNotDifferFromItself(long seed) {
        String text = RandomSchema.of(seed);

        assertThat(compare(version(text), version(text))).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aFormattedSchemaDoesNotDiffer(long seed) {
        String text = RandomSchema.of(seed);
        String formatted =
                WidlFormatter.format(SourceFile.of("f.widl", text)).text().orElseThrow();

        assertThat(compare(version(text), version(formatted))).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyPlaceLiesInItsVersion(long seed) {
        SchemaVersion before = version(RandomSchema.of(seed));
        SchemaVersion after = version(RandomSchema.of(~seed));

        assertThat(compare(before, after)).isNotEmpty().allSatisfy(change -> {
            assertThat(change.before().map(Span::file))
                    .isIn(
                            Optional.empty(),
                            before.schemas().stream()
                                    .map(schema -> schema.source())
                                    .findFirst());
            assertThat(change.after().map(Span::file))
                    .isIn(
                            Optional.empty(),
                            after.schemas().stream()
                                    .map(schema -> schema.source())
                                    .findFirst());
            assertThat(DiagnosticRenderer.render(change.toDiagnostic())).doesNotContain("Optional");
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfFilesChangesNothing(long seed) {
        SchemaVersion before = version(RandomSchema.of(seed), "type Other { x: u8 }");
        SchemaVersion after = version(changed(seed), "type Other { x: string }");
        List<Schema> reversed = new ArrayList<>(before.schemas());
        Collections.reverse(reversed);

        assertThat(compare(new SchemaVersion("", reversed), after)).isEqualTo(compare(before, after));
    }
}
