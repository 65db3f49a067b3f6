// SPDX-License-Identifier: Apache-2.0
package text;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.runtime.EngineMode;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.ModuleOptions;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarkdownTest {
    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void rendersEmphasis(EngineMode mode) {
        String html = with(mode, markdown -> markdown.render("*Grüße*, **世界**"));
        assertThat(html).isEqualTo("<p><em>Grüße</em>, <strong>世界</strong></p>\n");
    }

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void rendersTables(EngineMode mode) {
        String html = with(mode, markdown -> markdown.render("|a|\n|-|\n|b|\n"));
        assertThat(html).contains("<td>b</td>");
    }

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void leavesHtmlOut(EngineMode mode) {
        String html = with(mode, markdown -> markdown.render("<script>alert(1)</script>"));
        assertThat(html).doesNotContain("script");
    }

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void findsHeadings(EngineMode mode) {
        List<String> found = with(mode, markdown -> markdown.headings("# One\n\ntext\n\n## The *second*\n"));
        assertThat(found).containsExactly("One", "The second");
    }

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void curlsQuotesWhenAsked(EngineMode mode) {
        String html = with(mode, markdown -> {
            markdown.setSmart(true);
            return markdown.render("\"x\"");
        });
        assertThat(html).isEqualTo("<p>“x”</p>\n");
    }

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void rendersALongDocument(EngineMode mode) {
        String item = "- item with `code` and a [link](https://example.org)\n";
        String html = with(mode, markdown -> markdown.render(item.repeat(2_000)));
        assertThat(html.split("<li>")).hasSize(2_001);
    }

    @Test
    void theProgramPrintsTheNote() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream console = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Main.main(new String[0]);
        } finally {
            System.setOut(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .startsWith("headings: [Shopping]\n<h1>Shopping</h1>\n")
                .contains("<del>two</del> “three” bottles", "<td align=\"right\">22</td>");
    }

    private static <R> R with(EngineMode mode, Function<Markdown, R> use) {
        try (GuestModule module = Text.load(ModuleOptions.builder().mode(mode).build());
                Text text = Text.start(module);
                Markdown markdown = text.newMarkdown()) {
            return use.apply(markdown);
        }
    }
}
