// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor.internal;

import io.guestwire.widl.diagnostic.Quoted;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;

/** The names that things have in a schema, and which ones a schema can have: as docs/widl.md says. */
final class WireNames {
    private static final int LONGEST = 200;
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]*");
    private static final Pattern NAMESPACE =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]*([.:][A-Za-z0-9_][A-Za-z0-9_-]*)*");

    private WireNames() {}

    /** Tells whether an operation, a parameter, a field or an enum's value may have the name. */
    static boolean isName(String name) {
        return name.length() <= LONGEST && NAME.matcher(name).matches();
    }

    /** Tells whether a schema may have the namespace. */
    static boolean isNamespace(String name) {
        return name.length() <= LONGEST && NAMESPACE.matcher(name).matches();
    }

    /** Tells whether a text can be an operation's name on the wire: there, short, printable, encodable in UTF-8. */
    static boolean isSendable(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST
                && name.codePoints().noneMatch(c -> Character.isISOControl(c) || c >= 0xd800 && c <= 0xdfff);
    }

    /** The name of a parameter, a component or a constant; reported if a schema cannot have it. */
    static String of(Element element, Element place, String what, Mistakes mistakes) {
        return of(element, place, what, NAME, "letters, digits and `_`, not starting with a digit", mistakes);
    }

    /** The name of a type; reported if a schema cannot have it. */
    static String ofType(Element type, Element place, Mistakes mistakes) {
        return of(type, place, "type", TYPE, "a capital letter, then letters and digits", mistakes);
    }

    private static String of(
            Element element, Element place, String what, Pattern pattern, String rule, Mistakes mistakes) {
        Optional<Mark> mark = Mark.of(element, Mark.WIRE_NAME);
        mark.ifPresent(mistakes::noteIfUnresolved);
        String name = mark.flatMap(found -> found.text("value"))
                .orElseGet(() -> element.getSimpleName().toString());
        if (name.length() > LONGEST || !pattern.matcher(name).matches()) {
            String message = Quoted.of(name) + " is no name that a schema has for a " + what;
            String help = "use at most " + LONGEST + " ASCII characters: " + rule;
            mistakes.add(place, message, help + "; `@WireName` gives it another name than its Java name");
        }
        return name;
    }
}
