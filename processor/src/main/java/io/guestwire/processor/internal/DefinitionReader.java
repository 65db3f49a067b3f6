// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor.internal;

import com.palantir.javapoet.ClassName;
import io.guestwire.codegen.WireEncoding;
import io.guestwire.codegen.internal.plan.JavaComponent;
import io.guestwire.codegen.internal.plan.JavaDefinition;
import io.guestwire.codegen.internal.plan.JavaEnum;
import io.guestwire.codegen.internal.plan.JavaHeader;
import io.guestwire.codegen.internal.plan.JavaRecord;
import io.guestwire.codegen.internal.plan.JavaType;
import io.guestwire.codegen.internal.plan.JavaUnion;
import io.guestwire.widl.diagnostic.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Records, enums and sealed interfaces of the user's to definitions of a plan. */
final class DefinitionReader {
    private final Compilation compilation;
    private final WireEncoding encoding;
    private final JavaHeader frame;
    private final UserTypes userTypes;
    private final TypeReader types;
    private final Mistakes mistakes;

    /**
     * A reader of what one class uses.
     *
     * @param compilation the compiler
     * @param encoding how values of enums are written
     * @param frame the file that holds the codecs
     * @param userTypes the types to read
     * @param types reads the types of components
     * @param mistakes takes what is wrong
     */
    DefinitionReader(
            Compilation compilation,
            WireEncoding encoding,
            JavaHeader frame,
            UserTypes userTypes,
            TypeReader types,
            Mistakes mistakes) {
        this.compilation = compilation;
        this.encoding = encoding;
        this.frame = frame;
        this.userTypes = userTypes;
        this.types = types;
        this.mistakes = mistakes;
    }

    /** The definitions of all types found so far, and of those that they use, in the order in which they are used. */
    List<JavaDefinition> readAll() {
        List<JavaDefinition> definitions = new ArrayList<>();
        Map<String, UserTypes.Found> found = new HashMap<>();
        for (Optional<UserTypes.Found> next = userTypes.next(); next.isPresent(); next = userTypes.next()) {
            definitions.add(read(next.get()));
            found.put(next.get().type().wireName(), next.get());
        }
        Endless.among(definitions).forEach(endless -> {
            UserTypes.Found type = found.get(endless);
            mistakes.add(
                    compilation.isSource(type.element())
                            ? type.element()
                            : type.use().place(),
                    "a value of " + Quoted.of(endless) + " holds another one, and so on without an end",
                    "let a component be an `Optional` or a `List` where the values may end");
        });
        return Circles.marked(definitions);
    }

    private JavaDefinition read(UserTypes.Found found) {
        return switch (found.element().getKind()) {
            case RECORD -> record(found);
            case ENUM -> enumeration(found);
            default -> union(found);
        };
    }

    private JavaHeader header(UserTypes.Found found) {
        return new JavaHeader(found.type().typeName(), frame.source(), frame.qualified());
    }

    private JavaRecord record(UserTypes.Found found) {
        TypeElement type = found.element();
        boolean isSource = compilation.isSource(type);
        Rivals.ofConstructor(type)
                .ifPresent(rival -> mistakes.add(
                        isSource ? type : found.use().place(),
                        "record `" + type.getSimpleName() + "` has a boxed component, and Java could take a call of its"
                                + " constructor for one of another that takes primitives",
                        "use the primitive type, or make the other constructor a static method"));
        DocText doc = compilation.docOf(type);
        UniqueNames names = new UniqueNames(mistakes, "component", "give one of them another name with `@WireName`");
        List<JavaComponent> components = new ArrayList<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            Use use = Use.component(component, type, found.use(), isSource);
            String wireName = WireNames.of(component, use.place(), "component", mistakes);
            names.claim(wireName, use.place(), "`" + component.getSimpleName() + "`");
            String name = component.getSimpleName().toString();
            types.read(component.asType(), use)
                    .ifPresent(read -> components.add(new JavaComponent(
                            name,
                            wireName,
                            read,
                            compilation.javaDoc(component, doc.parameters().get(name)),
                            Optional.empty())));
        }
        return new JavaRecord(
                header(found),
                found.type().wireName(),
                found.type().codec(),
                List.of(),
                components,
                false,
                compilation.javaDoc(type));
    }

    private JavaEnum enumeration(UserTypes.Found found) {
        TypeElement type = found.element();
        UniqueNames names = new UniqueNames(mistakes, "constant", "give one of them another name with `@WireName`");
        List<JavaEnum.Constant> constants = new ArrayList<>();
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind() == ElementKind.ENUM_CONSTANT) {
                Element place =
                        compilation.isSource(type) ? member : found.use().place();
                String wireName = WireNames.of(member, place, "constant", mistakes);
                names.claim(wireName, place, "`" + member.getSimpleName() + "`");
                constants.add(new JavaEnum.Constant(
                        member.getSimpleName().toString(),
                        wireName,
                        constants.size(),
                        wireName,
                        compilation.javaDoc(member)));
            }
        }
        if (constants.isEmpty()) {
            mistakes.add(
                    found.use().place(),
                    found.use().what() + " has the type `" + type.getSimpleName() + "`, an enum without constants",
                    "give it a constant: there is no value of it that could travel");
        }
        return new JavaEnum(
                header(found),
                found.type().wireName(),
                found.type().codec(),
                constants,
                Optional.empty(),
                encoding.enums(),
                Optional.empty(),
                compilation.javaDoc(type));
    }

    private JavaUnion union(UserTypes.Found found) {
        TypeElement type = found.element();
        Element place = compilation.isSource(type) ? type : found.use().place();
        List<JavaUnion.Member> members = new ArrayList<>();
        for (TypeMirror permitted : type.getPermittedSubclasses()) {
            if (permitted.getKind() == TypeKind.ERROR) {
                mistakes.noteUnresolved();
                continue;
            }
            TypeElement member = (TypeElement) ((DeclaredType) permitted).asElement();
            Use use = new Use(place, member, "the union `" + type.getSimpleName() + "`");
            boolean isValue = member.getKind() == ElementKind.RECORD || member.getKind() == ElementKind.ENUM;
            if (!isValue || !member.getTypeParameters().isEmpty()) {
                mistakes.add(
                        place,
                        "`" + member.getSimpleName() + "` is a member of the union `" + type.getSimpleName()
                                + "`, but no record and no enum",
                        "let `" + type.getSimpleName() + "` permit records and enums only, none of them generic");
                continue;
            }
            userTypes.use(member, use).ifPresent(read -> members.add(member(found, member, read)));
        }
        return new JavaUnion(
                header(found),
                found.type().wireName(),
                found.type().codec(),
                members,
                false,
                compilation.javaDoc(type));
    }

    /** A member that is its value itself: its class holds no other one. */
    private JavaUnion.Member member(UserTypes.Found union, TypeElement member, JavaType type) {
        ClassName name = ClassName.get(member);
        JavaComponent value =
                new JavaComponent("value", type.wireName(), type, compilation.javaDoc(member), Optional.empty());
        JavaRecord itself = new JavaRecord(
                new JavaHeader(name, frame.source(), frame.qualified()),
                type.wireName(),
                name,
                List.of(union.type().typeName()),
                List.of(value),
                false,
                compilation.javaDoc(member));
        return new JavaUnion.Member(type.wireName(), itself);
    }
}
