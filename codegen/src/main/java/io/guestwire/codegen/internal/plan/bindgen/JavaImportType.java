// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.guestwire.widl.diagnostic.Quoted;
import java.util.List;
import java.util.Optional;

/**
 * An interface for what a guest imports: the one of the module, or one in it for a namespace, for a class, for what makes
 * objects of a class, or for a function of the guest.
 *
 * @param name its class
 * @param about what it stands for
 * @param kind what it is
 * @param methods its methods
 * @param nested interfaces in it
 */
public record JavaImportType(
        ClassName name, About about, Kind kind, List<Method> methods, List<JavaImportType> nested) {
    /** Takes copies. */
    public JavaImportType {
        methods = List.copyOf(methods);
        nested = List.copyOf(nested);
    }

    /**
     * What something stands for.
     *
     * @param what which kind of thing
     * @param name its name in the guest, not escaped; empty if it has none
     */
    public record About(String what, String name) {
        /** For messages. */
        @Override
        public String toString() {
            return name.isEmpty() ? what : what + " " + Quoted.of(name);
        }
    }

    /** What an interface is. */
    public enum Kind {
        /** Functions that a program serves, of a module or a namespace. */
        FUNCTIONS,
        /** Objects of an imported class. */
        OBJECTS,
        /** Constructors and static members of an imported class. */
        FACTORY,
        /** A function of the guest. */
        CLOSURE
    }

    /**
     * A method.
     *
     * @param name its name
     * @param about what it stands for
     * @param parameters in order
     * @param result what it returns, {@code void} included
     * @param resultNote what the result's type leaves unsaid, as Javadoc
     * @param throwing whether it may throw any exception, which the guest is told of
     * @param varargs whether the last parameter, an array, takes any number of arguments
     */
    public record Method(
            String name,
            About about,
            List<Parameter> parameters,
            TypeName result,
            Optional<String> resultNote,
            boolean throwing,
            boolean varargs) {
        /** Takes a copy. */
        public Method {
            parameters = List.copyOf(parameters);
        }
    }

    /**
     * A parameter.
     *
     * @param name its name
     * @param type its type
     * @param note what the type leaves unsaid, as Javadoc
     */
    public record Parameter(String name, TypeName type, Optional<String> note) {}
}
