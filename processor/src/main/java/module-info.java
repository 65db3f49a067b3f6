// SPDX-License-Identifier: Apache-2.0
/** Annotated host classes to dispatchers, while they are compiled. Needs neither the runtime nor its engine. */
module io.guestwire.processor {
    requires static org.jspecify;
    requires transitive java.compiler;
    requires io.guestwire.codegen;
    requires io.guestwire.widl;
    requires com.palantir.javapoet;

    exports io.guestwire.processor;

    provides javax.annotation.processing.Processor with
            io.guestwire.processor.HostExportsProcessor;
}
