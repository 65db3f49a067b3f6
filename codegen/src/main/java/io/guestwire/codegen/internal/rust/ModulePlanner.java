// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.rust;

import io.guestwire.codegen.EnumEncoding;
import io.guestwire.codegen.RustGuestOptions;
import io.guestwire.codegen.internal.plan.MemberText;
import io.guestwire.codegen.internal.plan.SchemaPath;
import io.guestwire.codegen.internal.rust.RustModule.RustAlias;
import io.guestwire.codegen.internal.rust.RustModule.RustEnum;
import io.guestwire.codegen.internal.rust.RustModule.RustMember;
import io.guestwire.codegen.internal.rust.RustModule.RustUnion;
import io.guestwire.codegen.internal.rust.RustModule.RustValue;
import io.guestwire.codegen.internal.rust.RustStruct.RustField;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.model.AliasType;
import io.guestwire.widl.model.Definition;
import io.guestwire.widl.model.EnumType;
import io.guestwire.widl.model.Field;
import io.guestwire.widl.model.ObjectType;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.model.Schema;
import io.guestwire.widl.model.UnionType;
import io.guestwire.widl.model.WidlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One schema to one module of Rust: first the names in it, then what they stand for. */
final class ModulePlanner {
    private final ModuleScope scope;
    private final RustGuestOptions options;
    private final UsedTypes used;
    private final RustTypes types;
    private final RustLiterals literals;
    private final List<Definition> own;
    private final ServicePlanner services;

    /**
     * A planner of one schema.
     *
     * @param isServed whether the operations of the schema belong to the guest, and not its types alone
     */
    ModulePlanner(ModuleScope scope, RustGuestOptions options, boolean isServed, UsedTypes used) {
        this.scope = scope;
        this.options = options;
        this.used = used;
        this.types = RustTypes.inside(scope);
        this.literals = new RustLiterals(scope);
        this.own = scope.schema().definitions().stream()
                .filter(type -> type.origin() == scope.schema().source())
                .toList();
        this.services = new ServicePlanner(scope, options, own, isServed, used);
    }

    /** Takes the names of all items: clashes are found, and every item then knows its neighbours. */
    void claimNames() {
        for (Definition type : own) {
            scope.claimType(
                    RustNames.type(type.declaredAs().text()),
                    "type " + Quoted.of(type.declaredAs().text()),
                    type.declaredAs().span());
        }
        services.claimNames();
    }

    RustModule plan() {
        Kinds kinds = new Kinds();
        own.forEach(type -> type.accept(kinds));
        List<RustService> planned = services.plan();
        boolean calls =
                planned.stream().anyMatch(service -> !service.operations().isEmpty());
        if (calls || !kinds.enums.isEmpty() || !kinds.unions.isEmpty()) {
            scope.wire();
        }
        Schema schema = scope.schema();
        return new RustModule(
                scope.name(),
                RustText.visible(SchemaPath.of(schema.source())),
                RustText.lines("//!", schema.description().orElse("")),
                scope.imports(),
                kinds.aliases,
                kinds.structs,
                kinds.enums,
                kinds.unions,
                planned);
    }

    /** The items of declared types, by kind, each in the order of the schema. */
    private final class Kinds implements WidlType.Cases<Boolean> {
        private final List<RustAlias> aliases = new ArrayList<>();
        private final List<RustStruct> structs = new ArrayList<>();
        private final List<RustEnum> enums = new ArrayList<>();
        private final List<RustUnion> unions = new ArrayList<>();

        @Override
        public Boolean object(ObjectType type) {
            List<RustField> fields = new ArrayList<>();
            MemberNames names = new MemberNames("field", scope.diagnostics());
            MemberNames functions = new MemberNames("the default of field", scope.diagnostics());
            for (Field field : type.fields()) {
                fields.add(field(type, field, names, functions));
            }
            return structs.add(new RustStruct(
                    RustText.head(RustText.docs(type.description()), type.annotations()), name(type), fields));
        }

        @Override
        public Boolean enumeration(EnumType type) {
            List<RustValue> values = new ArrayList<>();
            MemberNames names = new MemberNames("value", scope.diagnostics());
            for (EnumType.Member value : type.values()) {
                String text = value.name().text();
                values.add(new RustValue(
                        RustText.head(RustText.docs(value.description()), value.annotations()),
                        names.claim(RustNames.variant(text), text, value.name().span()),
                        value.index(),
                        RustText.literal(text),
                        RustText.literal(value.display().orElse(text))));
            }
            return enums.add(new RustEnum(
                    RustText.head(RustText.docs(type.description()), type.annotations()),
                    name(type),
                    RustText.literal(type.declaredAs().text()),
                    values,
                    options.encoding().enums() == EnumEncoding.NAME));
        }

        @Override
        public Boolean union(UnionType type) {
            List<RustMember> members = new ArrayList<>();
            MemberNames names = new MemberNames("member", scope.diagnostics());
            MemberNames keys = new MemberNames("the key of member", scope.diagnostics());
            for (WidlType member : type.members()) {
                member.accept(used);
                MemberText text = MemberText.of(member);
                keys.claim(text.key(), text.label(), type.declaredAs().span());
                members.add(new RustMember(
                        names.claim(
                                RustNames.type(text.label()),
                                text.key(),
                                type.declaredAs().span()),
                        RustText.literal(text.key()),
                        types.heldBy(type, member)));
            }
            return unions.add(new RustUnion(
                    RustText.head(RustText.docs(type.description()), type.annotations()),
                    name(type),
                    RustText.literal(type.declaredAs().text()),
                    members));
        }

        @Override
        public Boolean alias(AliasType type) {
            type.target().accept(used);
            return aliases.add(new RustAlias(
                    RustText.head(RustText.docs(type.description()), type.annotations()),
                    name(type),
                    types.heldBy(type, type.target())));
        }

        @Override
        public Boolean scalar(Scalar type) {
            throw undeclared();
        }

        @Override
        public Boolean list(WidlType.ListOf type) {
            throw undeclared();
        }

        @Override
        public Boolean map(WidlType.MapOf type) {
            throw undeclared();
        }

        @Override
        public Boolean optional(WidlType.OptionalOf type) {
            throw undeclared();
        }

        @Override
        public Boolean stream(WidlType.StreamOf type) {
            throw undeclared();
        }

        private static IllegalStateException undeclared() {
            return new IllegalStateException("a definition declares a type");
        }
    }

    private RustField field(ObjectType type, Field field, MemberNames names, MemberNames functions) {
        field.type().accept(used);
        String text = field.name().text();
        Optional<String> initial =
                literals.initial(Optional.of(type), field.type(), field.defaultValue(), field.name());
        boolean isAbsent = initial.filter("None"::equals).isPresent();
        String function = initial.isEmpty() || isAbsent ? "" : "default_" + RustNames.snake(text);
        if (!function.isEmpty()) {
            functions.claim(function, text, field.name().span());
        }
        return new RustField(
                RustText.head(RustText.docs(field.description()), field.annotations()),
                names.claim(RustNames.variable(text), text, field.name().span()),
                RustText.literal(text),
                types.heldBy(type, field.type()),
                SerdeAttributes.of(field.type(), isAbsent, function.isEmpty() ? "" : name(type) + "::" + function),
                initial.orElse(""),
                function);
    }

    private static String name(Definition type) {
        return RustNames.type(type.declaredAs().text());
    }
}
