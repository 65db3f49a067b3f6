// SPDX-License-Identifier: Apache-2.0
package io.guestwire.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.widl.LoadResult;
import io.guestwire.widl.SchemaLoader;
import io.guestwire.widl.SchemaRoots;
import io.guestwire.widl.compare.ComparisonOptions;
import io.guestwire.widl.compare.ComparisonOptions.Peer;
import io.guestwire.widl.compare.SchemaChange;
import io.guestwire.widl.compare.SchemaComparison;
import io.guestwire.widl.compare.SchemaVersion;
import io.guestwire.widl.diagnostic.DiagnosticRenderer;
import io.guestwire.widl.diagnostic.Severity;
import io.guestwire.widl.source.SchemaTree;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every change from one type to another: what the comparison says of it, and what the codec does. */
class JudgementTest {
    static Stream<Arguments> changes() {
        return Arrays.stream(WireTypes.values())
                .flatMap(before -> Arrays.stream(WireTypes.values()).map(after -> Arguments.of(before, after)));
    }

    private static SchemaVersion schema(WireTypes type) {
        String text = "interface { f{x: " + type.widl() + "} }\nenum Color { RED = 0, BLUE = 300 }";
        LoadResult result = new SchemaLoader(new SchemaRoots(List.of(), List.of(), List.of()))
                .load(
                        SchemaTree.of(Map.of("a.widl", text.getBytes(StandardCharsets.UTF_8))),
                        List.of("a.widl"),
                        List.of());
        assertThat(DiagnosticRenderer.renderAll(result.diagnostics())).isEmpty();
        return new SchemaVersion("", result.schemas());
    }

    private static boolean isCalledAnError(WireTypes before, WireTypes after, Peer earlier) {
        List<SchemaChange> changes = SchemaComparison.compare(
                schema(before), schema(after), ComparisonOptions.defaults().withPeers(Set.of(earlier)));
        assertThat(changes).hasSize(before == after ? 0 : 1);
        return changes.stream().anyMatch(change -> change.severity() == Severity.ERROR);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("changes")
    void whatAnEarlierHostSendsIsReadUnlessThatIsCalledAnError(WireTypes before, WireTypes after) {
        assertThat(after.takesAllOf(before)).isEqualTo(!isCalledAnError(before, after, Peer.HOST));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("changes")
    void anEarlierGuestThatReadsAllIsNotCalledBroken(WireTypes before, WireTypes after) {
        if (before.takesAllOf(after)) {
            assertThat(isCalledAnError(before, after, Peer.GUEST)).isFalse();
        }
    }
}
