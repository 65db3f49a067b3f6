// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import io.guestwire.codegen.CodegenDiagnosticCode;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.model.Annotation;
import io.guestwire.widl.model.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** What a schema says about its elements, and the Java annotations that the options put for its own. */
final class DocPlanner {
    /** It stands where a schema deprecates something, whatever an option says. */
    private static final String DEPRECATED = Deprecated.class.getName();

    private final Map<String, String> mapped;
    private final List<Diagnostic> diagnostics;

    /**
     * A planner.
     *
     * @param mapped name of an annotation of schemas to the Java annotation's class
     * @param diagnostics where mistakes go
     */
    DocPlanner(Map<String, String> mapped, List<Diagnostic> diagnostics) {
        this.mapped = mapped;
        this.diagnostics = diagnostics;
    }

    /** What a description and annotations say. Of two that mean one Java annotation the first is carried over. */
    JavaDoc of(Optional<String> description, List<Annotation> annotations) {
        List<JavaAnnotation> carried = new ArrayList<>();
        Set<String> types = new HashSet<>();
        for (Annotation annotation : annotations) {
            String type = mapped.get(annotation.name().text());
            if (type != null && !type.equals(DEPRECATED) && types.add(type)) {
                carried.add(new JavaAnnotation(JavaNames.className(type), arguments(annotation)));
            }
        }
        return new JavaDoc(description, JavaDoc.deprecationOf(annotations), carried);
    }

    private List<JavaAnnotation.Argument> arguments(Annotation annotation) {
        List<JavaAnnotation.Argument> arguments = new ArrayList<>();
        for (Annotation.Argument argument : annotation.arguments()) {
            String name = argument.name().text();
            boolean named = SourceVersion.isName(name, SourceVersion.RELEASE_17);
            Optional<JavaLiteral> value = named ? argument.value().accept(new Literal(true)) : Optional.empty();
            value.ifPresentOrElse(
                    literal -> arguments.add(new JavaAnnotation.Argument(name, literal)),
                    () -> refuse(annotation, argument, named));
        }
        return arguments;
    }

    private void refuse(Annotation annotation, Annotation.Argument argument, boolean named) {
        String what = "argument " + Quoted.of(argument.name().text()) + " of annotation "
                + Quoted.of(annotation.name().text());
        diagnostics.add(Diagnostic.error(
                        CodegenDiagnosticCode.ANNOTATION_ARGUMENT,
                        argument.name().span(),
                        what + (named ? " has a value that a Java annotation cannot have" : " is a keyword in Java"))
                .withHelp(
                        named
                                ? "give a number, a text, true, false or a list of these, or take the annotation out of the"
                                        + " option `annotations`"
                                : "take the annotation out of the option `annotations`"));
    }

    /** A value as an argument of an annotation; a list only outside of another. */
    private record Literal(boolean mayBeList) implements Value.Cases<Optional<JavaLiteral>> {
        @Override
        public Optional<JavaLiteral> integer(Value.IntValue value) {
            BigInteger number = value.value();
            return number.bitLength() < Integer.SIZE
                    ? Optional.of(new JavaLiteral.IntegerLiteral(ScalarTypes.I32, number))
                    : number.bitLength() < Long.SIZE
                            ? Optional.of(new JavaLiteral.IntegerLiteral(ScalarTypes.I64, number))
                            : Optional.empty();
        }

        @Override
        public Optional<JavaLiteral> decimal(Value.FloatValue value) {
            double number = Double.parseDouble(value.text());
            return Double.isFinite(number)
                    ? Optional.of(new JavaLiteral.DecimalLiteral(ScalarTypes.F64, number))
                    : Optional.empty();
        }

        @Override
        public Optional<JavaLiteral> string(Value.StringValue value) {
            return Limits.modifiedUtf8(value.value()) > Limits.TEXT_BYTES
                    ? Optional.empty()
                    : Optional.of(new JavaLiteral.TextLiteral(value.value()));
        }

        @Override
        public Optional<JavaLiteral> bool(Value.BooleanValue value) {
            return Optional.of(new JavaLiteral.BooleanLiteral(value.value()));
        }

        @Override
        public Optional<JavaLiteral> enumeration(Value.EnumValue value) {
            return Optional.empty();
        }

        @Override
        public Optional<JavaLiteral> list(Value.ListValue value) {
            List<Optional<JavaLiteral>> elements = value.elements().stream()
                    .map(element -> element.accept(new Literal(false)))
                    .toList();
            return mayBeList && elements.stream().allMatch(Optional::isPresent)
                    ? Optional.of(new JavaLiteral.ListLiteral(
                            elements.stream().flatMap(Optional::stream).toList()))
                    : Optional.empty();
        }

        @Override
        public Optional<JavaLiteral> object(Value.ObjectValue value) {
            return Optional.empty();
        }
    }
}
