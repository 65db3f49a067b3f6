// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a doc comment says, as plain text: tags are resolved to the words they show, paragraphs are kept.
 *
 * @param description the text before the block tags
 * @param parameters the texts of {@code @param}, by name
 * @param deprecation the text of {@code @deprecated}
 */
record DocText(Optional<String> description, Map<String, String> parameters, Optional<String> deprecation) {
    private static final Pattern BLOCK_TAG = Pattern.compile("\\s*@(\\w+)\\s*(.*)");
    private static final Pattern PARAGRAPH = Pattern.compile("(?i)\\s*</?(p|ul|ol|li|pre|dl|h[1-6])(\\s[^<>]*)?>\\s*");
    private static final Pattern HTML_TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern LINK =
            Pattern.compile("\\{@(?:link|linkplain|value)\\s+([^\\s{}]+)(?:\\s+([^{}]+))?\\s*}");
    // Possessive: a choice for each character would take a stack frame for each.
    private static final Pattern VERBATIM =
            Pattern.compile("\\{@(?:code|literal)\\s([^{}]*+(?:\\{[^{}]*+}[^{}]*+)*+)}");
    private static final Pattern OTHER_TAG = Pattern.compile("\\{@\\w+\\s*([^{}]*)}");

    /** Takes a copy. */
    DocText {
        parameters = Map.copyOf(parameters);
    }

    /** What a comment says; null, for an element without one, says nothing. */
    static DocText of(@Nullable String comment) {
        if (comment == null) {
            return new DocText(Optional.empty(), Map.of(), Optional.empty());
        }
        StringBuilder description = new StringBuilder();
        Map<String, StringBuilder> tags = new LinkedHashMap<>();
        StringBuilder current = description;
        for (String line : comment.split("\\R")) {
            Matcher tag = BLOCK_TAG.matcher(line);
            if (tag.matches()) {
                current = tags.computeIfAbsent(keyOf(tag.group(1), tag.group(2)), key -> new StringBuilder());
                current.append(textOf(tag.group(1), tag.group(2)));
            } else {
                current.append(line);
            }
            current.append('\n');
        }
        return of(description, tags);
    }

    private static DocText of(StringBuilder description, Map<String, StringBuilder> tags) {
        Map<String, String> parameters = new LinkedHashMap<>();
        tags.forEach((key, text) -> {
            if (key.startsWith("param ")) {
                plain(text.toString()).ifPresent(plain -> parameters.put(key.substring("param ".length()), plain));
            }
        });
        Optional<String> deprecation =
                Optional.ofNullable(tags.get("deprecated")).flatMap(text -> plain(text.toString()));
        return new DocText(plain(description.toString()), parameters, deprecation);
    }

    private static String keyOf(String tag, String rest) {
        return tag.equals("param") ? "param " + rest.split("\\s", 2)[0] : tag;
    }

    private static String textOf(String tag, String rest) {
        String[] words = rest.split("\\s+", 2);
        return !tag.equals("param") ? rest : words.length == 2 ? words[1] : "";
    }

    /** The words of a text; empty if there are none. */
    private static Optional<String> plain(String text) {
        StringBuilder verbatim = new StringBuilder();
        Matcher code = VERBATIM.matcher(text);
        while (code.find()) {
            String shown =
                    code.group(1).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            code.appendReplacement(verbatim, Matcher.quoteReplacement(shown));
        }
        code.appendTail(verbatim);
        String linked = LINK.matcher(verbatim)
                .replaceAll(link -> Matcher.quoteReplacement(shownFor(link.group(1), link.group(2))));
        String untagged = OTHER_TAG.matcher(linked).replaceAll("$1");
        String broken = PARAGRAPH.matcher(untagged).replaceAll("\n\n");
        String words = entities(HTML_TAG.matcher(broken).replaceAll(""));
        StringBuilder paragraphs = new StringBuilder();
        for (String paragraph : words.split("\n\\s*\n")) {
            String line = paragraph.strip().replaceAll("\\s+", " ");
            if (!line.isEmpty()) {
                paragraphs.append(paragraphs.isEmpty() ? "" : "\n\n").append(line);
            }
        }
        return paragraphs.isEmpty() ? Optional.empty() : Optional.of(paragraphs.toString());
    }

    private static String shownFor(String reference, @Nullable String label) {
        if (label != null) {
            return label.strip();
        }
        return reference.startsWith("#") ? reference.substring(1) : reference.replace('#', '.');
    }

    private static String entities(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&nbsp;", " ")
                .replace("&#64;", "@")
                .replace("&amp;", "&");
    }
}
