// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What users read about the goals, held against what Maven reads. */
class PluginDescriptorTest {

    /** A parameter of a goal as {@code plugin.xml} has it; {@code property} is empty when there is none. */
    record Parameter(String goal, String name, String property, String since, String description) {
        @Override
        public String toString() {
            return goal + "." + name;
        }
    }

    @Test
    void holdsTheGoals() throws Exception {
        assertThat(goals())
                .extracting(goal -> text(goal, "goal"))
                .containsExactlyInAnyOrder(
                        "breaking", "generate", "generate-test", "guest", "help", "inspect", "validate");
    }

    @Test
    void everyGoalIsThreadSafe() throws Exception {
        assertThat(goals())
                .allSatisfy(goal -> assertThat(text(goal, "threadSafe")).isEqualTo("true"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parameters")
    void everyParameterHasAPropertyAVersionAndAnExample(Parameter parameter) {
        assertThat(parameter.property()).startsWith("guestwire.");
        assertThat(parameter.since()).isEqualTo("0.1.0");
        assertThat(parameter.description()).contains("Example:");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parameters")
    void everyParameterIsInTheGuide(Parameter parameter) throws Exception {
        assertThat(Files.readString(Path.of("..", "docs", "maven.md")))
                .contains("| `" + parameter.name() + "` | `" + parameter.property() + "` |");
    }

    static Stream<Parameter> parameters() throws Exception {
        List<Parameter> found = new ArrayList<>();
        for (Element goal : goals()) {
            if (!text(goal, "goal").equals("help")) {
                for (Element parameter : elements(goal, "parameter")) {
                    if (text(parameter, "editable").equals("true")) {
                        String name = text(parameter, "name");
                        found.add(new Parameter(
                                text(goal, "goal"),
                                name,
                                text(goal, name).replaceAll("^\\$\\{(.*)}$", "$1"),
                                text(parameter, "since"),
                                text(parameter, "description")));
                    }
                }
            }
        }
        assertThat(found).hasSizeGreaterThan(25);
        return found.stream();
    }

    private static List<Element> goals() throws Exception {
        try (InputStream descriptor = SchemaMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(descriptor);
            return elements(document.getDocumentElement(), "mojo");
        }
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            elements.add((Element) node);
        }
        return elements;
    }

    /** The text of the first element of a name; a parameter's property is the text of an element named after it. */
    private static String text(Element parent, String name) {
        List<Element> found = elements(parent, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
    }
}
