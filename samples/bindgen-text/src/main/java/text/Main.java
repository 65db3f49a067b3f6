// SPDX-License-Identifier: Apache-2.0
package text;

import io.guestwire.runtime.GuestModule;

/** Renders a note that somebody wrote in Markdown. */
public final class Main {
    private static final String NOTE = """
            # Shopping

            - [x] eggs
            - [ ] milk, ~~two~~ "three" bottles

            | shop   | open until |
            |--------|-----------:|
            | corner |         22 |
            """;

    private Main() {}

    /** Takes no arguments; prints the headings of the note, and its HTML. */
    public static void main(String[] args) {
        try (GuestModule module = Text.load();
                Text text = Text.start(module);
                Markdown markdown = text.newMarkdown()) {
            markdown.setSmart(true);
            System.out.println("headings: " + markdown.headings(NOTE));
            System.out.print(markdown.render(NOTE));
        }
    }
}
