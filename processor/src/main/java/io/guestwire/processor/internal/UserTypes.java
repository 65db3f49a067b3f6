// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor.internal;

import com.palantir.javapoet.ClassName;
import io.guestwire.codegen.internal.plan.JavaNames;
import io.guestwire.codegen.internal.plan.JavaType;
import io.guestwire.widl.diagnostic.Quoted;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The declared types that one class exchanges with guests: those that Guestwire generated, whose codecs exist, and those
 * of the user's, for which codecs are written into the dispatcher.
 */
final class UserTypes {
    private final Elements elements;
    private final Access access;
    private final ClassName exports;
    private final Mistakes mistakes;
    private final Map<String, JavaType.Coded> byClass = new HashMap<>();
    private final Map<String, TypeElement> byName = new HashMap<>();
    private final SortedMap<String, SortedSet<String>> imports = new TreeMap<>();
    private final Set<String> reportedClashes = new HashSet<>();
    private final Deque<Found> pending = new ArrayDeque<>();

    /**
     * A type whose parts are to be looked at.
     *
     * @param element the type
     * @param type how it is referred to
     * @param use what uses it first
     */
    record Found(TypeElement element, JavaType.Coded type, Use use) {}

    /**
     * The types of one class.
     *
     * @param elements the compiler's
     * @param access what its dispatcher can name
     * @param exports the dispatcher, which holds the codecs
     * @param mistakes takes what is wrong
     */
    UserTypes(Elements elements, Access access, ClassName exports, Mistakes mistakes) {
        this.elements = elements;
        this.access = access;
        this.exports = exports;
        this.mistakes = mistakes;
    }

    /** The next type of the user's that nobody has looked at. */
    Optional<Found> next() {
        return Optional.ofNullable(pending.poll());
    }

    /** Names of generated types by the path of the schema that declares them. */
    SortedMap<String, SortedSet<String>> imports() {
        return imports;
    }

    /** The way out when a class or interface is none that can travel; empty if it can. */
    Optional<String> objectionTo(TypeElement type) {
        String name = type.getQualifiedName().toString();
        if (Alternatives.knows(name)) {
            return Optional.of(Alternatives.to(name));
        }
        if (isGenerated(type)) {
            return generatedCodec(type).isPresent()
                    ? Optional.empty()
                    : Optional.of("of what Guestwire generates, records, enums and unions can travel");
        }
        return switch (type.getKind()) {
            case RECORD ->
                type.getTypeParameters().isEmpty()
                        ? Optional.empty()
                        : Optional.of("take the type parameters away: a schema has no generic types");
            case ENUM -> Optional.empty();
            case INTERFACE -> objectionToInterface(type);
            case CLASS ->
                Optional.of(
                        isOfTheJdk(name)
                                ? Alternatives.to(name)
                                : "make `" + type.getSimpleName() + "` a record: of classes, only records can travel");
            default -> Optional.of(Alternatives.to(name));
        };
    }

    private static Optional<String> objectionToInterface(TypeElement type) {
        String name = type.getSimpleName().toString();
        if (!type.getTypeParameters().isEmpty()) {
            return Optional.of(Alternatives.to(type.getQualifiedName().toString()));
        }
        return type.getModifiers().contains(Modifier.SEALED)
                ? Optional.empty()
                : Optional.of("use the record itself, or make `" + name + "` a sealed interface of records: a union");
    }

    /** The type, noted as one of those of this class; empty if it cannot be used, which is reported. */
    Optional<JavaType> use(TypeElement type, Use use) {
        String name = type.getQualifiedName().toString();
        JavaType.Coded known = byClass.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<String> objection = access.objectionTo(type);
        if (objection.isPresent()) {
            mistakes.add(
                    use.place(),
                    use.what() + " has the type `" + type.getSimpleName() + "`, which the generated `"
                            + exports.simpleName() + "` cannot name: " + objection.get(),
                    "make it public, or let it stand in the package of the class without `private`");
            return Optional.empty();
        }
        Optional<ClassName> codec = isGenerated(type) ? generatedCodec(type) : Optional.empty();
        String wireName = codec.isPresent() ? schemaName(type) : WireNames.ofType(type, use.place(), mistakes);
        if (!claim(wireName, type, use)) {
            return Optional.empty();
        }
        ClassName own = codec.orElseGet(() -> exports.nestedClass(wireName + "Codec"));
        JavaType.Coded coded = new JavaType.Coded(wireName, ClassName.get(type), own, elements.isDeprecated(type));
        byClass.put(name, coded);
        if (codec.isPresent()) {
            imports.computeIfAbsent(sourceOf(type), source -> new TreeSet<>()).add(wireName);
        } else {
            pending.add(new Found(type, coded, use));
        }
        return Optional.of(coded);
    }

    /** Tells whether one of the types, or a member of one, is deprecated for removal. */
    boolean areForRemoval() {
        return byName.values().stream()
                .flatMap(type -> Stream.concat(Stream.of(type), type.getEnclosedElements().stream()))
                .anyMatch(Compilation::isForRemoval);
    }

    /** Tells whether a type is called so in the schema. */
    boolean isTaken(String wireName) {
        return byClass.values().stream().anyMatch(type -> type.wireName().equals(wireName));
    }

    private boolean claim(String wireName, TypeElement type, Use use) {
        TypeElement first = byName.putIfAbsent(wireName.toLowerCase(Locale.ROOT), type);
        if (first == null) {
            return true;
        }
        if (reportedClashes.add(type.getQualifiedName().toString())) {
            mistakes.add(
                    use.place(),
                    "`" + first.getQualifiedName() + "` and `" + type.getQualifiedName() + "`, which " + use.what()
                            + " uses, are both called " + Quoted.of(wireName) + " in the schema",
                    "give one of them another name with `@WireName`");
        }
        return false;
    }

    private static boolean isGenerated(TypeElement type) {
        return Mark.of(type, Mark.GENERATED).isPresent();
    }

    /** The codec beside a generated type. */
    private Optional<ClassName> generatedCodec(TypeElement type) {
        ClassName codec = ClassName.get(
                elements.getPackageOf(type).getQualifiedName().toString(), type.getSimpleName() + "Codec");
        boolean exists = type.getEnclosingElement().getKind() == ElementKind.PACKAGE
                && elements.getTypeElement(codec.canonicalName()) != null;
        return exists ? Optional.of(codec) : Optional.empty();
    }

    private static String sourceOf(TypeElement generated) {
        return Mark.of(generated, Mark.GENERATED)
                .flatMap(mark -> mark.text("value"))
                .orElse("");
    }

    /** What the schema calls a generated type, whose class has a {@code _} more where the name was not to be had. */
    private static String schemaName(TypeElement generated) {
        String name = generated.getSimpleName().toString();
        String shorter = name.endsWith("_") ? name.substring(0, name.length() - 1) : name;
        return JavaNames.type(shorter).equals(name) ? shorter : name;
    }

    private static boolean isOfTheJdk(String name) {
        return name.startsWith("java.") || name.startsWith("javax.");
    }
}
