// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** From names of a schema to names of Java. The same name always gives the same result, whatever stands next to it. */
public final class JavaNames {
    /** The class nested in records whose type has defaults. */
    public static final String BUILDER = "Builder";

    /** As long as a schema's names may be; names made of a path are cut here, so that files with what we append exist. */
    private static final int LONGEST = 200;

    private static final Pattern VERSION = Pattern.compile("[vV][0-9]+([a-zA-Z]+[0-9]*)?|[0-9]+");

    /** Members of every object that a method or component without parameters cannot replace, or must not. */
    private static final Set<String> OBJECT_MEMBERS =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** What a record cannot call a component (JLS 8.10.1), and the static method of ours. */
    private static final Set<String> COMPONENT_MEMBERS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait", "builder");

    /**
     * Legal names that generated code cannot use everywhere: the first parts of the qualified names it may need, which a
     * variable or a class would hide, and the one word that cannot begin a call.
     */
    private static final Set<String> AVOIDED = Set.of("io", "java", "yield");

    /** With {@code yield}, the legal names of anything but a type (JLS 3.9); {@link SourceVersion} takes them for names. */
    private static final Set<String> RESTRICTED = Set.of("permits", "record", "sealed", "var");

    /** What Windows takes for a device, whatever extension follows. */
    private static final Set<String> DEVICES = Set.of("aux", "con", "nul", "prn");

    private JavaNames() {}

    /** The method of an operation. */
    public static String method(String name) {
        String camel = camel(name);
        return isMethod(camel) ? camel : camel + "_";
    }

    /** Tells whether an operation's method may be called so. */
    public static boolean isMethod(String name) {
        return isUsable(name) && !OBJECT_MEMBERS.contains(name) && !name.equals("close");
    }

    /** The parameter of a method. */
    public static String parameter(String name) {
        String camel = camel(name);
        return isVariable(camel) ? camel : camel + "_";
    }

    /** Tells whether a parameter may be called so: like a class or a constant, it would hide one of emitted code. */
    static boolean isVariable(String name) {
        return isUsable(name) && !Character.isUpperCase(name.charAt(0));
    }

    private static boolean isUsable(String name) {
        return isPlain(name) && !AVOIDED.contains(name);
    }

    /** The component of a record. */
    public static String component(String name) {
        String camel = camel(name);
        return isComponent(camel) ? camel : camel + "_";
    }

    /** Tells whether a component may be called so. */
    static boolean isComponent(String name) {
        return isVariable(name) && !COMPONENT_MEMBERS.contains(name);
    }

    /** The class of a type or a role, whose names are class names already. */
    public static String type(String name) {
        return isType(name) ? name : name + "_";
    }

    /** Tells whether a class may be called so. */
    static boolean isType(String name) {
        return isPlain(name)
                && !RESTRICTED.contains(name)
                && !AVOIDED.contains(name)
                && !isDevice(name)
                && !name.equals(BUILDER);
    }

    /** The constant of an enum's value: {@code DARK_RED} for {@code DarkRed}, {@code darkRed} and {@code dark_red}. */
    public static String enumConstant(String name) {
        StringBuilder constant = new StringBuilder();
        for (String part : underscored(name)) {
            constant.append(constant.isEmpty() ? "" : "_").append(constant(part));
        }
        if (constant.isEmpty()) {
            return name + "_";
        }
        return Character.isDigit(constant.charAt(0)) ? "_" + constant : constant.toString();
    }

    /** Tells whether an enum's constant may be called so. */
    static boolean isConstant(String name) {
        return isPlain(name) && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** A class as source code writes it; what begins with a capital letter is a class and what follows is nested in it. */
    public static ClassName className(String qualified) {
        String[] parts = qualified.split("\\.");
        int first = 0;
        while (first < parts.length - 1 && !Character.isUpperCase(parts[first].charAt(0))) {
            first++;
        }
        String[] nested = Arrays.copyOfRange(parts, first + 1, parts.length);
        return ClassName.get(String.join(".", Arrays.copyOf(parts, first)), parts[first], nested);
    }

    /** The interface of a namespace, named after its last part that is not a version. */
    public static String interfaceOf(String namespace) {
        List<String> parts = parts(namespace);
        int last = parts.size() - 1;
        while (last > 0 && VERSION.matcher(parts.get(last)).matches()) {
            last--;
        }
        return last < 0 ? "Schema" : type(pascal(parts.get(last)));
    }

    /** The package of a namespace, or of a path; empty when nothing in it can be part of a name. */
    public static String packageOf(String namespace) {
        List<String> segments = new ArrayList<>();
        for (String part : parts(namespace)) {
            String segment = part.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
            if (Character.isDigit(segment.charAt(0))) {
                segment = "_" + segment;
            }
            boolean usable = SourceVersion.isName(segment, SourceVersion.RELEASE_17) && !isDevice(segment);
            segments.add(usable ? segment : segment + "_");
        }
        return String.join(".", segments);
    }

    /** The constant that belongs to a method: {@code CHECK_WORD_EXISTS} for {@code checkWordExists}. */
    public static String constant(String method) {
        return String.join("_", words(method)).toUpperCase(Locale.ROOT);
    }

    private static boolean isPlain(String name) {
        return SourceVersion.isIdentifier(name) && SourceVersion.isName(name, SourceVersion.RELEASE_17);
    }

    /** {@code check_word_exists}, {@code CheckWordExists} and {@code CHECK_WORD_EXISTS} all give the same. */
    private static String camel(String name) {
        List<String> parts = underscored(name);
        if (parts.isEmpty()) {
            return name;
        }
        boolean shouting = name.equals(name.toUpperCase(Locale.ROOT));
        StringBuilder camel = new StringBuilder(shouting ? lower(parts.get(0)) : decapitalise(parts.get(0)));
        for (String part : parts.subList(1, parts.size())) {
            boolean digitsMeet =
                    Character.isDigit(camel.charAt(camel.length() - 1)) && Character.isDigit(part.charAt(0));
            camel.append(digitsMeet ? "_" : "").append(capitalise(shouting ? lower(part) : part));
        }
        return Character.isDigit(camel.charAt(0)) ? "_" + camel : camel.toString();
    }

    private static String pascal(String part) {
        StringBuilder pascal = new StringBuilder();
        for (String word : part.split("[^A-Za-z0-9]+")) {
            pascal.append(capitalise(word));
        }
        return Character.isDigit(pascal.charAt(0)) ? "_" + pascal : pascal.toString();
    }

    /** Lower-cases the capitals a name begins with: {@code URLPath} gives {@code urlPath}, {@code ID} gives {@code id}. */
    private static String decapitalise(String name) {
        int capitals = 0;
        while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
            capitals++;
        }
        boolean wordFollows = capitals > 1 && capitals < name.length() && Character.isLowerCase(name.charAt(capitals));
        int end = wordFollows ? capitals - 1 : capitals;
        return lower(name.substring(0, end)) + name.substring(end);
    }

    private static List<String> words(String camel) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < camel.length(); i++) {
            boolean rises = Character.isUpperCase(camel.charAt(i)) && !Character.isUpperCase(camel.charAt(i - 1));
            boolean falls = Character.isUpperCase(camel.charAt(i))
                    && i + 1 < camel.length()
                    && Character.isLowerCase(camel.charAt(i + 1));
            if ((rises || falls) && i > start) {
                words.add(camel.substring(start, i));
                start = i;
            }
        }
        words.add(camel.substring(start));
        return words;
    }

    private static List<String> underscored(String name) {
        return nonEmpty(name.split("_+"));
    }

    /** The parts of a namespace that hold a letter or a digit. */
    private static List<String> parts(String namespace) {
        return nonEmpty(namespace.split("[.:/]+")).stream()
                .filter(part -> part.chars().anyMatch(JavaNames::isLetterOrDigit))
                .map(part -> part.substring(0, Math.min(part.length(), LONGEST)))
                .toList();
    }

    private static List<String> nonEmpty(String[] parts) {
        List<String> nonEmpty = new ArrayList<>();
        for (String part : parts) {
            if (!part.isEmpty()) {
                nonEmpty.add(part);
            }
        }
        return nonEmpty;
    }

    private static boolean isLetterOrDigit(int c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDevice(String name) {
        String lower = lower(name);
        return DEVICES.contains(lower) || lower.matches("(com|lpt)[0-9]");
    }

    private static String capitalise(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
