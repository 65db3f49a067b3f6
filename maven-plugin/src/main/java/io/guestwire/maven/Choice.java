// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.widl.diagnostic.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;

/** Parameters that are one of a few words; capitals do not matter. */
final class Choice {
    private Choice() {}

    /**
     * The constant that a text names.
     *
     * @throws MojoFailureException naming the parameter and the words that it can be
     */
    static <E extends Enum<E>> E of(String parameter, String text, Class<E> type) throws MojoFailureException {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(wanted)) {
                return constant;
            }
        }
        List<String> words =
                Arrays.stream(type.getEnumConstants()).map(Choice::word).toList();
        String meant = Spelling.nearest(wanted, words)
                .map(word -> "did you mean `" + word + "`?")
                .orElseGet(() -> "it can be " + String.join(", ", words));
        throw new MojoFailureException(parameter + ": there is no `" + text.strip() + "`: " + meant);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
