// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.records;

import com.palantir.javapoet.ClassName;
import io.guestwire.codegen.internal.plan.JavaHeader;
import io.guestwire.codegen.internal.plan.JavaType;
import io.guestwire.codegen.internal.typescript.TypescriptType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The classes that types become, by name; what they hold is looked at later, so that a type may hold itself. */
final class Definitions {
    /** Classes of one module; a text of a mebibyte could declare far more. */
    private static final int MOST = 2_000;

    private final String packageName;
    private final String source;
    private final Predicate<String> taken;
    private final Shapes shapes;
    private final Map<String, Pending> byName = new HashMap<>();
    private final Deque<Pending> waiting = new ArrayDeque<>();
    private String objection = "";

    /**
     * No classes yet.
     *
     * @param source the module, for the first lines of files
     * @param taken which class names the module needs itself, in any case
     */
    Definitions(String packageName, String source, Predicate<String> taken, Shapes shapes) {
        this.packageName = packageName;
        this.source = source;
        this.taken = taken;
        this.shapes = shapes;
    }

    /**
     * A class whose members are not planned yet.
     *
     * @param type a shape, a tuple, or a union that is told apart
     */
    record Pending(TypescriptType type, Place place, JavaHeader header, ClassName codec) {}

    /** Takes the name of a place for a type; empty if the name is not to be had, for which {@link #objection} says why. */
    Optional<JsType> define(TypescriptType type, Place place) {
        Optional<String> simple = JsNames.type(place.name());
        if (simple.isEmpty()) {
            return refuse("`" + place.name() + "` is no name of a class");
        }
        Pending first = byName.get(simple.get().toLowerCase(Locale.ROOT));
        if (first != null) {
            boolean same = first.place().wireName().equals(place.wireName())
                    && first.type().text().equals(type.text());
            return same
                    ? Optional.of(coded(first))
                    : refuse("the class `" + simple.get() + "` is already another type's");
        }
        if (!JavaHeader.hidingJavaLang(simple.get()::equals).isEmpty()) {
            return refuse("a class `" + simple.get() + "` would hide Java's own");
        }
        if (taken.test(simple.get()) || taken.test(simple.get() + "Js")) {
            return refuse("the module has a class `" + simple.get() + "` already");
        }
        Optional<String> unfit = Fit.objection(type, simple.get(), shapes);
        if (unfit.isPresent()) {
            return refuse(unfit.get());
        }
        if (byName.size() >= MOST) {
            return refuse("there are more than " + MOST + " types");
        }
        ClassName name = ClassName.get(packageName, simple.get());
        Pending pending = new Pending(
                type, place, new JavaHeader(name, source, List.of()), ClassName.get(packageName, simple.get() + "Js"));
        byName.put(simple.get().toLowerCase(Locale.ROOT), pending);
        waiting.add(pending);
        return Optional.of(coded(pending));
    }

    /** Why the last definition was refused. */
    String objection() {
        return objection;
    }

    /** The next class to plan. */
    Optional<Pending> next() {
        return Optional.ofNullable(waiting.poll());
    }

    /** Tells whether there is a class of a name, in any case. */
    boolean has(String name) {
        return byName.containsKey(name.toLowerCase(Locale.ROOT));
    }

    private Optional<JsType> refuse(String why) {
        objection = why;
        return Optional.empty();
    }

    private static JsType coded(Pending pending) {
        boolean texts = pending.type() instanceof TypescriptType.Union union
                && union.members().stream().allMatch(TypescriptType.Literal.class::isInstance);
        return new JsType.Coded(
                new JavaType.Coded(
                        pending.header().name().simpleName(), pending.header().name(), pending.codec(), false),
                texts);
    }
}
