// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.codegen.Inputs;
import io.guestwire.codegen.Inputs.InputFile;
import io.guestwire.widl.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
    private static final String A = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";
    private static final String B = "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d";

    private static final String TEXT = """
            guestwire-manifest 1
            tool 0.1.0
            option packageName=acme
            option packages=a=b
            input %1$s a.widl
            input %2$s a.widl
            input %1$s b c.widl
            output %2$s acme/B.java
            output %1$s acme/Z.java
            """.formatted(B, A);

    @Test
    void printsOneFactALineSorted() {
        Inputs inputs = new Inputs(
                "0.1.0",
                new TreeMap<>(Map.of("packages", "a=b", "packageName", "acme")),
                List.of(
                        InputFile.of(SourceFile.of("b c.widl", "b")),
                        InputFile.of(SourceFile.of("a.widl", "a")),
                        InputFile.of(SourceFile.of("a.widl", "b"))));
        Manifest manifest = new Manifest(inputs, new TreeMap<>(Map.of("acme/Z.java", B, "acme/B.java", A)));
        assertThat(manifest.toText()).isEqualTo(TEXT);
    }

    @Test
    void readsWhatItPrints() throws StateFormatException {
        assertThat(Manifest.parse(TEXT).toText()).isEqualTo(TEXT);
    }

    @Test
    void keepsLineBreaksAndBackslashesInsideValues() throws StateFormatException {
        String hostile = "a\\n\nb\rc\\";
        Inputs inputs = new Inputs(
                hostile, new TreeMap<>(Map.of("o", hostile)), List.of(InputFile.of(SourceFile.of(hostile, ""))));
        Manifest manifest = new Manifest(inputs, new TreeMap<>());
        assertThat(Manifest.parse(manifest.toText())).isEqualTo(manifest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "guestwire-manifest 2\n",
                "guestwire-manifest 1",
                "guestwire-manifest 1\ntool 0.1",
                "guestwire-manifest 1\nfoo\n",
                "guestwire-manifest 1\nfoo bar\n",
                "guestwire-manifest 1\n\n",
                "guestwire-manifest 1\noption x\n",
                "guestwire-manifest 1\noutput " + A + "\n",
                "guestwire-manifest 1\noutput " + A + " \n",
                "guestwire-manifest 1\noutput " + A + " ../x\n",
                "guestwire-manifest 1\noutput " + A + " /x\n",
                "guestwire-manifest 1\noutput CA978112CA1BBDCAFAC231B39A23DC4DA786EFF8147C4E72B9807785AFEE48BB x\n",
                "guestwire-manifest 1\noutput " + A + " x\noutput " + A + " x\n",
                "guestwire-manifest 1\ninput 12 x\n"
            })
    void refusesAnyOtherLine(String text) {
        assertThatThrownBy(() -> Manifest.parse(text)).isInstanceOf(StateFormatException.class);
    }
}
