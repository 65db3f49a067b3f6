// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit.bindgen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.guestwire.codegen.internal.emit.SourceText;
import io.guestwire.codegen.internal.plan.bindgen.BindgenConversion;

/** Code around the codecs of declared data. */
final class RecordCode {
    private RecordCode() {}

    /** A new reader or writer of one value, which knows the place of the value for messages. */
    static CodeBlock channel(BindgenConversion.Data data, ClassName type) {
        String module = SourceText.literal(data.module());
        String operation = SourceText.literal(data.operation());
        return data.argument().isEmpty()
                ? CodeBlock.of("$T.response($L, $L)", type, module, operation)
                : CodeBlock.of("$T.request($L, $L, $L)", type, module, operation, SourceText.literal(data.argument()));
    }
}
