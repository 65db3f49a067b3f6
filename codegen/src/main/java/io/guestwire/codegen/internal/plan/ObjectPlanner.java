// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import io.guestwire.widl.model.ObjectType;
import java.util.List;

/** The object types of one file that have their class in one package: first the names of the classes, then the classes. */
final class ObjectPlanner {
    private final List<ObjectType> used;
    private final List<ObjectType> objects;
    private final PackageScope scope;

    /**
     * A planner.
     *
     * @param used every object type of the file
     * @param objects those of them that have their class in the package
     * @param scope the package
     */
    ObjectPlanner(List<ObjectType> used, List<ObjectType> objects, PackageScope scope) {
        this.used = used;
        this.objects = objects;
        this.scope = scope;
    }

    /** Takes the names of all classes: clashes are found, and every file then knows its neighbours. */
    void claimNames() {
        for (ObjectType type : objects) {
            JavaType.RecordOf names = scope.types().record(type);
            String what = "type `" + type.name().text() + "`";
            scope.claim(
                    names.typeName(),
                    what,
                    names.codec(),
                    "the codec of ",
                    type.declaredAs().span());
        }
    }

    /** Adds the classes to a plan, except those that are there already. */
    void plan(PlanBuilder plan, Library library) {
        HiddenPackages hidden = new HiddenPackages(used, scope);
        RecordPlanner records = new RecordPlanner(scope.types(), scope.diagnostics());
        for (ObjectType type : objects) {
            JavaType.RecordOf names = scope.types().record(type);
            if (!library.holds(names.typeName(), names.codec())) {
                type.fields()
                        .forEach(field ->
                                hidden.check(JavaNames.component(field.name().text()), field.name()));
                JavaHeader header = scope.header(names.typeName(), type.origin());
                plan.add(records.plan(type, header), scope.header(names.codec(), type.origin()), type);
            }
        }
    }
}
