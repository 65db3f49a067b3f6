// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.DUPLICATE_VALUE_KEY;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.MISSING_VALUE_FIELD;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.UNKNOWN_ENUM_VALUE;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.UNKNOWN_VALUE_FIELD;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.UNSUPPORTED_DEFAULT;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.WRONG_VALUE_TYPE;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.HintBudget;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.diagnostic.Spelling;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.internal.link.LinkedFile.TypeSyntaxInFile;
import io.guestwire.widl.internal.link.Meaning;
import io.guestwire.widl.internal.link.Symbol.TypeSymbol;
import io.guestwire.widl.internal.link.Values;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.syntax.DefinitionSyntax.EnumSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.ObjectSyntax;
import io.guestwire.widl.syntax.MemberSyntax;
import io.guestwire.widl.syntax.NameSyntax;
import io.guestwire.widl.syntax.TypeSyntax;
import io.guestwire.widl.syntax.TypeText;
import io.guestwire.widl.syntax.ValueSyntax;
import io.guestwire.widl.syntax.ValueSyntax.EntrySyntax;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a literal is a value of a type. Recurses as deep as the literal, which the parser bounds. */
final class ValueFit {
    private static final int MOST_NAMED = 3;

    private final Diagnostics diagnostics;
    private final ScalarFit scalars;
    private final HintBudget hints = new HintBudget();
    private final Map<TypeSymbol, Fields> objectFields = new HashMap<>();
    private final Map<TypeSymbol, Set<String>> enumNames = new HashMap<>();

    ValueFit(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.scalars = new ScalarFit(diagnostics);
    }

    /** Reports what keeps a literal from being a value of the type. */
    void check(ValueSyntax value, TypeSyntaxInFile type) {
        TypeSyntaxInFile plain = type.expanded();
        while (plain.type() instanceof TypeSyntax.OptionalOf wrapped) {
            plain = plain.with(wrapped.target()).expanded();
        }
        if (!(value instanceof ValueSyntax.Missing) && !isAbsent(value, type)) {
            plain.type().accept(new OfType(value, plain));
        }
    }

    private static boolean isAbsent(ValueSyntax value, TypeSyntaxInFile type) {
        return Values.isNull(value) && type.expanded().type() instanceof TypeSyntax.OptionalOf;
    }

    /** A field that is left out takes its own default: {@code null} cannot say that it is absent all the same. */
    private void checkAbsent(EntrySyntax entry, MemberSyntax field) {
        if (field.defaultValue().filter(value -> !Values.isNull(value)).isPresent()) {
            diagnostics.add(Diagnostic.error(
                            UNSUPPORTED_DEFAULT,
                            entry.value().span(),
                            Quoted.of(entry.key().text()) + " has a default of its own, which `null` cannot undo")
                    .withHelp("give it a value, or take the default from the field")
                    .withNote(field.name().span(), "declared here"));
        }
    }

    /** Checks one value, each kind of type in its way. */
    private final class OfType implements TypeSyntax.Cases<Boolean> {
        private final ValueSyntax value;
        private final LinkedFile file;
        private final TypeSyntaxInFile expected;

        OfType(ValueSyntax value, TypeSyntaxInFile expected) {
            this.value = value;
            this.expected = expected;
            this.file = expected.file();
        }

        @Override
        public Boolean named(TypeSyntax.Named type) {
            Meaning meaning = file.meaning(type.name().text());
            if (meaning instanceof Meaning.BuiltIn builtIn) {
                return scalars.check(value, builtIn.scalar());
            }
            if (meaning instanceof Meaning.Declared declared) {
                checkDeclared(value, declared.symbol());
            }
            return true;
        }

        @Override
        public Boolean list(TypeSyntax.ListOf type) {
            if (!(value instanceof ValueSyntax.ListLiteral list)) {
                return mismatch(value, expected);
            }
            list.elements().forEach(element -> checkInside(element, type.element()));
            return true;
        }

        @Override
        public Boolean map(TypeSyntax.MapOf type) {
            if (!(value instanceof ValueSyntax.ObjectLiteral object)) {
                return mismatch(value, expected);
            }
            reportRepeated(object);
            Optional<Scalar> keyType = file.scalar(type.key());
            for (EntrySyntax entry : object.entries()) {
                keyType.ifPresent(scalar -> scalars.checkKey(entry.key(), scalar));
                checkInside(entry.value(), type.value());
            }
            return true;
        }

        @Override
        public Boolean optional(TypeSyntax.OptionalOf type) {
            throw new IllegalStateException("optionals are unwrapped before");
        }

        @Override
        public Boolean stream(TypeSyntax.StreamOf type) {
            diagnostics.add(Diagnostic.error(UNSUPPORTED_DEFAULT, value.span(), "a stream cannot have a default"));
            return false;
        }

        @Override
        public Boolean missing(TypeSyntax.Missing type) {
            return true;
        }

        /** In a list or map {@code null} would be a value of its own, for which a schema has no other use. */
        private void checkInside(ValueSyntax inner, TypeSyntax type) {
            if (Values.isNull(inner) && !(file.expand(type).type() instanceof TypeSyntax.Missing)) {
                mismatch(inner, expected);
            } else {
                check(inner, expected.with(type));
            }
        }
    }

    private boolean mismatch(ValueSyntax value, TypeSyntaxInFile expected) {
        diagnostics.add(mismatch(value, TypeText.of(expected.type())));
        return false;
    }

    /** The diagnostic for a value of another kind than its type. */
    static Diagnostic mismatch(ValueSyntax value, String type) {
        Diagnostic diagnostic = Diagnostic.error(
                WRONG_VALUE_TYPE,
                value.span(),
                Quoted.of(value.span().text()) + " is not a value of " + Quoted.of(type));
        return Values.isNull(value)
                ? diagnostic.withHelp("only the value of an optional type can be `null`")
                : diagnostic;
    }

    private void checkDeclared(ValueSyntax value, TypeSymbol type) {
        if (type.syntax() instanceof EnumSyntax enumeration) {
            checkEnum(value, type, enumeration);
        } else if (type.syntax() instanceof ObjectSyntax object) {
            if (value instanceof ValueSyntax.ObjectLiteral literal) {
                checkObject(literal, type, object);
            } else {
                diagnostics.add(mismatch(value, type.name().text()));
            }
        } else {
            diagnostics.add(Diagnostic.error(
                            UNSUPPORTED_DEFAULT,
                            value.span(),
                            "union " + Quoted.of(type.name().text()) + " cannot have a default")
                    .withHelp("a literal does not say which member it is"));
        }
    }

    private void checkEnum(ValueSyntax value, TypeSymbol type, EnumSyntax enumeration) {
        if (!(value instanceof ValueSyntax.NameLiteral literal)) {
            diagnostics.add(mismatch(value, type.name().text()).withHelp("name one of its values, without quotes"));
            return;
        }
        String name = literal.name().text();
        Set<String> names = enumNames.computeIfAbsent(
                type,
                key -> enumeration.values().stream()
                        .map(member -> member.name().text())
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
        if (!names.contains(name) && !type.file().mayHide(name)) {
            diagnostics.add(Diagnostic.error(
                            UNKNOWN_ENUM_VALUE,
                            value.span(),
                            Quoted.of(name) + " is not a value of enum "
                                    + Quoted.of(type.name().text()))
                    .withHelp(hint(name, names).map(near -> "did you mean `" + near + "`?"))
                    .withNote(type.name().span(), "declared here"));
        }
    }

    /** The fields of a type, and those of them that a literal must give; looked up once for all literals. */
    private record Fields(Map<String, MemberSyntax> all, List<String> required) {
        static Fields of(TypeSymbol type, ObjectSyntax object) {
            Map<String, MemberSyntax> all = new LinkedHashMap<>();
            object.fields().forEach(field -> all.putIfAbsent(field.name().text(), field));
            List<String> required = all.values().stream()
                    .filter(field -> isRequired(field, type.file()))
                    .map(field -> field.name().text())
                    .toList();
            return new Fields(all, required);
        }
    }

    private void checkObject(ValueSyntax.ObjectLiteral value, TypeSymbol type, ObjectSyntax object) {
        reportRepeated(value);
        Fields fields = objectFields.computeIfAbsent(type, key -> Fields.of(key, object));
        Set<String> given = new HashSet<>();
        for (EntrySyntax entry : value.entries()) {
            String name = entry.key().text();
            given.add(name);
            MemberSyntax field = fields.all().get(name);
            if (field != null) {
                TypeSyntaxInFile expected = new TypeSyntaxInFile(field.type(), type.file());
                if (isAbsent(entry.value(), expected)) {
                    checkAbsent(entry, field);
                } else {
                    check(entry.value(), expected);
                }
            } else if (!type.file().mayHide(name)) {
                Optional<String> near = hint(name, fields.all().keySet());
                near.ifPresent(given::add);
                reportUnknown(entry.key(), type, near);
            }
        }
        reportMissing(value, type, fields.required(), given);
    }

    /** One report for a literal, however many fields it lacks: the first ones are named. */
    private void reportMissing(
            ValueSyntax.ObjectLiteral value, TypeSymbol type, List<String> required, Set<String> given) {
        List<String> missing = required.stream()
                .filter(name -> !given.contains(name))
                .limit(MOST_NAMED + 1)
                .toList();
        if (!missing.isEmpty()) {
            String named = missing.stream().limit(MOST_NAMED).map(Quoted::of).collect(Collectors.joining(", "));
            diagnostics.add(Diagnostic.error(
                            MISSING_VALUE_FIELD,
                            value.span(),
                            "value of " + Quoted.of(type.name().text()) + " lacks " + named
                                    + (missing.size() > MOST_NAMED ? " and others" : ""))
                    .withNote(type.name().span(), "declared here"));
        }
    }

    private Optional<String> hint(String name, Set<String> candidates) {
        return hints.take() ? Spelling.nearest(name, candidates) : Optional.empty();
    }

    /** Whether a value must be given: there is no default, and the type is not optional. */
    static boolean isRequired(MemberSyntax member, LinkedFile file) {
        TypeSyntax type = file.expand(member.type()).type();
        return member.defaultValue().isEmpty()
                && !(type instanceof TypeSyntax.OptionalOf)
                && !(type instanceof TypeSyntax.Missing);
    }

    private void reportUnknown(NameSyntax key, TypeSymbol type, Optional<String> near) {
        String message = "type " + Quoted.of(type.name().text()) + " has no field " + Quoted.of(key.text());
        diagnostics.add(Diagnostic.error(UNKNOWN_VALUE_FIELD, key.span(), message)
                .withHelp(near.map(name -> "did you mean `" + name + "`?"))
                .withNote(type.name().span(), "declared here"));
    }

    private void reportRepeated(ValueSyntax.ObjectLiteral object) {
        Map<String, NameSyntax> seen = new HashMap<>();
        for (EntrySyntax entry : object.entries()) {
            NameSyntax first = seen.putIfAbsent(entry.key().text(), entry.key());
            if (first != null) {
                diagnostics.add(Diagnostic.error(
                                DUPLICATE_VALUE_KEY,
                                entry.key().span(),
                                Quoted.of(entry.key().text()) + " is given twice")
                        .withNote(first.span(), "first given here"));
            }
        }
    }
}
