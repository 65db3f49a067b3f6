// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

/** What is printed for a class that the processor refuses. */
final class Refusals {
    private Refusals() {}

    /**
     * Compiles a class {@code acme.Store} whose text starts at line 11, and expects one mistake and nothing else.
     *
     * @param folder where to compile
     * @param text the class
     * @param line the line of the mistake
     * @param message what is wrong
     * @param help the way out
     */
    static void expect(Path folder, String text, int line, String message, String help) {
        expect(UserBuild.in(folder).store(text), "acme/Store.java:" + line, message, help);
    }

    /** Compiles, and expects one mistake and nothing else. */
    static void expect(UserBuild build, String place, String message, String help) {
        UserBuild.Built built = build.run();
        List<String> own = built.messages().stream()
                .filter(text -> text.contains("= help: "))
                .toList();
        assertThat(own).containsExactly(place + ": " + message + "\n  = help: " + help);
        assertThat(built.isDone()).isFalse();
    }
}
