// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/** What one import of a module is bound to. */
public sealed interface JavaLink {
    /** First part of the import's name. */
    String module();

    /** Second part of the import's name. */
    String name();

    /** Calls the one method of {@code cases} that stands for this kind. */
    <R> R accept(Cases<R> cases);

    /**
     * One method per kind.
     *
     * @param <R> what a case gives
     */
    interface Cases<R> {
        /** The library of the runtime. */
        R library(Library link);

        /** A method of the program's. */
        R served(Served link);

        /** A constant. */
        R constant(Constant link);

        /** The question whether a value is an object of an imported class. */
        R instance(Instance link);
    }

    /**
     * The library of the runtime serves it.
     *
     * @param module first part of the import's name
     * @param name second part of the import's name
     * @param key what the library knows it by
     * @param shape text of the types
     * @param catches whether the guest is told of exceptions
     */
    record Library(String module, String name, String key, String shape, boolean catches) implements JavaLink {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.library(this);
        }
    }

    /**
     * The program serves it.
     *
     * @param module first part of the import's name
     * @param name second part of the import's name
     * @param key what it is known by, for messages
     * @param signature words of its arguments and result
     * @param catches whether the guest is told of exceptions
     * @param target the field whose method is called; absent for methods of an object, which is the first argument
     * @param method the method
     * @param arguments in the order in which the guest passes them
     * @param result what becomes of the method's result
     */
    record Served(
            String module,
            String name,
            String key,
            String signature,
            boolean catches,
            Optional<String> target,
            String method,
            List<LinkValue> arguments,
            Optional<LinkValue> result)
            implements JavaLink {
        /** Takes a copy. */
        public Served {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.served(this);
        }
    }

    /**
     * A text of the module's own.
     *
     * @param module first part of the import's name
     * @param name second part of the import's name
     * @param text the text
     */
    record Constant(String module, String name, String text) implements JavaLink {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.constant(this);
        }
    }

    /**
     * The question whether a value is an object of an imported class.
     *
     * @param module first part of the import's name
     * @param name second part of the import's name
     * @param type the interface of the class
     */
    record Instance(String module, String name, ClassName type) implements JavaLink {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.instance(this);
        }
    }
}
