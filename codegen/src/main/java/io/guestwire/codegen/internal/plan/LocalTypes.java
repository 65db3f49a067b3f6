// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import io.guestwire.widl.model.Definition;
import io.guestwire.widl.model.Interface;
import io.guestwire.widl.model.Name;
import io.guestwire.widl.model.Operation;
import io.guestwire.widl.model.Parameter;
import io.guestwire.widl.model.Role;
import io.guestwire.widl.model.Schema;
import io.guestwire.widl.model.WidlType;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which types of a schema have their class in its package: those it declares, and those that it takes from fragments.
 * What only types of other packages use is not among them: their packages hold it.
 */
final class LocalTypes {
    private LocalTypes() {}

    /**
     * The types of a schema that is generated.
     *
     * @param schema the schema
     * @param objects all its types that become classes
     * @param foreign which of them live in other packages
     */
    static List<Definition> of(Schema schema, List<Definition> objects, Predicate<Definition> foreign) {
        Stream<WidlType> declared = schema.definitions().stream()
                .filter(type -> isOwn(type, schema))
                .map(type -> type);
        Set<Definition> usedHere = ReachedTypes.from(Stream.concat(declared, signatures(schema)), foreign);
        Set<Definition> usedElsewhere = ReachedTypes.from(objects.stream().filter(foreign), type -> false);
        return objects.stream()
                .filter(type -> !foreign.test(type))
                .filter(type -> isOwn(type, schema) || usedHere.contains(type) || !usedElsewhere.contains(type))
                .toList();
    }

    /**
     * Those types of a file that others need, and what they need themselves.
     *
     * @param schema a file that is only imported
     * @param objects all its types that become classes
     * @param foreign which of them live in other packages
     * @param needed the declarations that the schemas of the run use
     */
    static List<Definition> needed(
            Schema schema, List<Definition> objects, Predicate<Definition> foreign, Set<Name> needed) {
        Set<Definition> used = ReachedTypes.from(
                objects.stream().filter(type -> isOwn(type, schema) && needed.contains(type.declaredAs())), foreign);
        return objects.stream()
                .filter(type -> used.contains(type) && !foreign.test(type))
                .toList();
    }

    private static boolean isOwn(Definition type, Schema schema) {
        return type.origin() == schema.source();
    }

    private static Stream<WidlType> signatures(Schema schema) {
        Stream<Operation> ofInterface =
                schema.operations().map(Interface::operations).stream().flatMap(List::stream);
        Stream<Operation> ofRoles =
                schema.roles().stream().map(Role::operations).flatMap(List::stream);
        return Stream.concat(ofInterface, ofRoles)
                .flatMap(operation -> Stream.concat(
                        operation.parameters().stream().map(Parameter::type), operation.result().stream()));
    }
}
