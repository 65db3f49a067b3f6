// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.ClassName;
import io.guestwire.codegen.GeneratorOptions;
import io.guestwire.widl.model.AliasType;
import io.guestwire.widl.model.Definition;
import io.guestwire.widl.model.EnumType;
import io.guestwire.widl.model.ObjectType;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.model.UnionType;
import io.guestwire.widl.model.WidlType;
import java.util.List;

/** The types of one file that have their class in one package: first the names of the classes, then the classes. */
final class DefinitionPlanner {
    private final List<Definition> used;
    private final List<Definition> definitions;
    private final PackageScope scope;
    private final GeneratorOptions options;

    /**
     * A planner.
     *
     * @param used every type of the file
     * @param definitions those of them that have their class in the package
     * @param scope the package
     * @param options what the user decides
     */
    DefinitionPlanner(
            List<Definition> used, List<Definition> definitions, PackageScope scope, GeneratorOptions options) {
        this.used = used;
        this.definitions = definitions;
        this.scope = scope;
        this.options = options;
    }

    /** Takes the names of all classes: clashes are found, and every file then knows its neighbours. */
    void claimNames() {
        for (Definition type : definitions) {
            JavaType.Coded names = scope.types().coded(type);
            String what = "type `" + type.name().text() + "`";
            scope.claim(
                    names.typeName(),
                    what,
                    names.codec(),
                    "the codec of ",
                    type.declaredAs().span());
            if (isImplemented(type)) {
                ClassName fields = FieldsPlanner.className(names.typeName());
                scope.classNames()
                        .claim(
                                fields.simpleName(),
                                "the accessors of " + what,
                                type.declaredAs().span());
            }
        }
    }

    private boolean isImplemented(Definition type) {
        return type instanceof ObjectType object && scope.types().isImplemented(object);
    }

    /** Adds the classes to a plan, except those that are there already. */
    void plan(PlanBuilder plan, Library library) {
        HiddenPackages hidden = new HiddenPackages(used, scope, options);
        for (Definition type : definitions) {
            JavaType.Coded names = scope.types().coded(type);
            if (!library.holds(names.typeName(), names.codec())) {
                JavaHeader header = scope.header(names.typeName(), type.origin());
                plan.add(
                        type.accept(new Planning(plan, header, hidden)),
                        scope.header(names.codec(), type.origin()),
                        type);
            }
        }
    }

    /** One planner for each kind of type that becomes a class. */
    private final class Planning implements WidlType.Cases<JavaDefinition> {
        private final PlanBuilder plan;
        private final JavaHeader header;
        private final HiddenPackages hidden;

        private Planning(PlanBuilder plan, JavaHeader header, HiddenPackages hidden) {
            this.plan = plan;
            this.header = header;
            this.hidden = hidden;
        }

        @Override
        public JavaDefinition object(ObjectType type) {
            if (isImplemented(type)) {
                ClassName name = FieldsPlanner.className(header.name());
                plan.add(new FieldsPlanner(scope.types()).plan(type, scope.header(name, type.origin())));
            }
            type.fields().forEach(field -> hidden.check(scope.types().names().component(field), field.name()));
            return new RecordPlanner(scope.types(), scope.diagnostics()).plan(type, header);
        }

        @Override
        public JavaDefinition enumeration(EnumType type) {
            return new EnumPlanner(scope.types(), options, scope.diagnostics()).plan(type, header);
        }

        @Override
        public JavaDefinition union(UnionType type) {
            return new UnionPlanner(scope.types(), scope.diagnostics()).plan(type, header);
        }

        @Override
        public JavaDefinition scalar(Scalar type) {
            throw noClass(type);
        }

        @Override
        public JavaDefinition list(WidlType.ListOf type) {
            throw noClass(type);
        }

        @Override
        public JavaDefinition map(WidlType.MapOf type) {
            throw noClass(type);
        }

        @Override
        public JavaDefinition optional(WidlType.OptionalOf type) {
            throw noClass(type);
        }

        @Override
        public JavaDefinition stream(WidlType.StreamOf type) {
            throw noClass(type);
        }

        @Override
        public JavaDefinition alias(AliasType type) {
            throw noClass(type);
        }

        private IllegalStateException noClass(WidlType type) {
            return new IllegalStateException("no class of its own: " + type);
        }
    }
}
