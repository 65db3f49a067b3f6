// SPDX-License-Identifier: Apache-2.0
/** Checked schemas to Java source. Neither the engine nor JavaPoet is part of the API. */
@SuppressWarnings("module") // the processor is built after this module
module io.guestwire.codegen {
    requires static org.jspecify;
    requires transitive io.guestwire.wasm;
    requires transitive io.guestwire.widl;
    requires com.palantir.javapoet;
    requires com.samskivert.jmustache;
    requires io.guestwire.templates;
    requires java.compiler;

    exports io.guestwire.codegen;
    exports io.guestwire.codegen.internal.emit to
            io.guestwire.processor;
    exports io.guestwire.codegen.internal.plan to
            io.guestwire.processor;

    // templates read the nodes of a plan
    opens io.guestwire.codegen.internal.rust to
            com.samskivert.jmustache;
}
