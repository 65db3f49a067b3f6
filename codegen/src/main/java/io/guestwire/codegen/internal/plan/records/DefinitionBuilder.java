// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.records;

import com.palantir.javapoet.ClassName;
import io.guestwire.codegen.internal.plan.JavaComponent;
import io.guestwire.codegen.internal.plan.JavaDoc;
import io.guestwire.codegen.internal.plan.JavaHeader;
import io.guestwire.codegen.internal.plan.JavaRecord;
import io.guestwire.codegen.internal.plan.records.JsDefinition.Component;
import io.guestwire.codegen.internal.plan.records.JsDefinition.Constant;
import io.guestwire.codegen.internal.plan.records.JsDefinition.Content;
import io.guestwire.codegen.internal.plan.records.JsDefinition.Member;
import io.guestwire.codegen.internal.typescript.TypescriptType;
import io.guestwire.codegen.internal.typescript.TypescriptType.Literal;
import io.guestwire.codegen.internal.typescript.TypescriptType.Shape;
import io.guestwire.codegen.internal.typescript.TypescriptType.Tuple;
import io.guestwire.codegen.internal.typescript.TypescriptType.Union;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans what a class holds that a type becomes; {@link Fit} has found that it can. */
final class DefinitionBuilder {
    private final TypeResolver resolver;
    private final Shapes shapes;

    DefinitionBuilder(TypeResolver resolver, Shapes shapes) {
        this.resolver = resolver;
        this.shapes = shapes;
    }

    JsDefinition plan(Definitions.Pending pending) {
        if (pending.type() instanceof Shape shape) {
            return record(pending, fields(shape, pending.place()), false);
        }
        if (pending.type() instanceof Tuple tuple) {
            return record(pending, elements(tuple, pending.place()), true);
        }
        Union union = (Union) pending.type();
        return union.members().stream().allMatch(Literal.class::isInstance)
                ? enumeration(pending, union)
                : union(pending, Tags.of(union.members(), shapes).orElseThrow());
    }

    private static JsDefinition.Record record(Definitions.Pending pending, List<Component> components, boolean array) {
        JavaRecord java = new JavaRecord(
                pending.header(),
                pending.place().wireName(),
                pending.codec(),
                List.of(),
                components.stream().map(Component::java).toList(),
                false,
                JavaDoc.of(pending.place().doc(), List.of()));
        return new JsDefinition.Record(java, components, array);
    }

    private List<Component> fields(Shape shape, Place place) {
        List<Component> components = new ArrayList<>();
        for (TypescriptType.Member member : shape.members()) {
            JsType type = resolver.resolve(member.type(), place.field(member.name()));
            if (member.optional()) {
                type = optional(type);
            }
            components.add(component(JsNames.component(member.name()), member.name(), type, doc(member)));
        }
        return components;
    }

    private static String doc(TypescriptType.Member member) {
        return member.doc().orElse(member.name() + ": " + member.type().text());
    }

    /** A field that may be absent is left out when it is; a value of any kind may be {@code undefined} by itself. */
    private static JsType optional(JsType type) {
        if (type.equals(JsScalars.ANY)) {
            return type;
        }
        return new JsType.OptionalOf(type instanceof JsType.OptionalOf optional ? optional.target() : type, false);
    }

    private List<Component> elements(Tuple tuple, Place place) {
        List<Component> components = new ArrayList<>();
        for (TypescriptType element : tuple.elements()) {
            String name = "item" + components.size();
            components.add(
                    component(name, name, resolver.resolve(element, place.field(name)), name + ": " + element.text()));
        }
        return components;
    }

    /** Comments may show a wire name as it is: it is the Java name, and the key is kept apart. */
    private static Component component(String name, String key, JsType type, String doc) {
        JavaDoc comment = JavaDoc.of(Optional.of(doc), List.of());
        return new Component(new JavaComponent(name, name, type.java(), comment, Optional.empty()), key, type);
    }

    private static JsDefinition enumeration(Definitions.Pending pending, Union union) {
        List<Constant> constants = union.members().stream()
                .map(Literal.class::cast)
                .map(literal -> new Constant(JsNames.constant(literal.value()), literal.value()))
                .distinct()
                .toList();
        return new JsDefinition.Enumeration(
                pending.header(),
                pending.place().wireName(),
                pending.codec(),
                constants,
                JavaDoc.of(pending.place().doc(), List.of()));
    }

    private JsDefinition union(Definitions.Pending pending, Tags tags) {
        List<Member> members = new ArrayList<>();
        for (Tags.Tagged tagged : tags.members()) {
            members.add(member(pending, tagged));
        }
        return new JsDefinition.Union(
                pending.header(),
                pending.place().wireName(),
                pending.codec(),
                tags.field(),
                members,
                JavaDoc.of(pending.place().doc(), List.of()));
    }

    private Member member(Definitions.Pending pending, Tags.Tagged tagged) {
        Place place = pending.place().field(tagged.tag());
        Content content = contentOf(tagged);
        List<Component> components = switch (content) {
            case FIELDS -> fields((Shape) tagged.content().orElseThrow(), place);
            case ELEMENTS -> elements((Tuple) tagged.content().orElseThrow(), place);
            case VALUE -> List.of(value(tagged.tag(), tagged.content().orElseThrow(), place));
            case NOTHING -> List.of();
        };
        ClassName union = pending.header().name();
        JavaHeader header = new JavaHeader(
                union.nestedClass(JsNames.member(tagged.tag())),
                pending.header().source(),
                List.of());
        JavaRecord java = new JavaRecord(
                header,
                tagged.tag(),
                pending.codec(),
                List.of(union),
                components.stream().map(Component::java).toList(),
                false,
                JavaDoc.NONE);
        return new Member(
                tagged.tag(), new JsDefinition.Record(java, components, content == Content.ELEMENTS), content);
    }

    private Component value(String tag, TypescriptType type, Place place) {
        return component("value", tag, resolver.resolve(type, place), tag + ": " + type.text());
    }

    private static Content contentOf(Tags.Tagged tagged) {
        return tagged.content()
                .map(type -> type instanceof Shape shape && shape.index().isEmpty()
                        ? Content.FIELDS
                        : type instanceof Tuple tuple && !tuple.elements().isEmpty() ? Content.ELEMENTS : Content.VALUE)
                .orElse(Content.NOTHING);
    }
}
