// SPDX-License-Identifier: Apache-2.0
package io.guestwire.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation quotes and links to exists. */
class DocumentationTest {
    private static final SourceTree TREE = SourceTree.ofWorkingDirectory();

    /** A quoted file, then the block that quotes it: the block's lines stand in the file in the same order. */
    private static final Pattern EXCERPT = Pattern.compile("<!-- from (\\S+) -->\\n```\\w*\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern RELATIVE_LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#\\s]+)");

    static List<Path> pages() {
        return TREE.markdownFiles();
    }

    @Test
    void theReadmeQuotesTheSamples() throws IOException {
        assertThat(EXCERPT.matcher(TREE.read("README.md")).results()).hasSize(8);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void excerptsStandInTheFilesTheyName(Path page) throws IOException {
        Matcher excerpts = EXCERPT.matcher(Files.readString(page));
        while (excerpts.find()) {
            List<String> quoted = lines(excerpts.group(2));
            List<String> source = lines(TREE.read(excerpts.group(1)));
            assertThat(source).as("%s quotes %s", page, excerpts.group(1)).containsSubsequence(quoted);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadToFilesThatExist(Path page) throws IOException {
        Matcher links = RELATIVE_LINK.matcher(Files.readString(page));
        while (links.find()) {
            assertThat(page.resolveSibling(links.group(1)))
                    .as("link in %s", page)
                    .exists();
        }
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
