// SPDX-License-Identifier: Apache-2.0
/** Checked schemas to Java source. Neither the engine nor JavaPoet is part of the API. */
module io.guestwire.codegen {
    requires static org.jspecify;
    requires transitive io.guestwire.widl;
    requires com.palantir.javapoet;
    requires java.compiler;

    exports io.guestwire.codegen;
}
