// SPDX-License-Identifier: Apache-2.0
package io.guestwire.benchmarks;

import java.util.HexFormat;

/**
 * The smallest guest there is. What a call of it costs is the host's own part:
 *
 * <pre>
 * (module
 *   (import "wapc" "__guest_request" (func (param i32 i32)))
 *   (import "wapc" "__guest_response" (func (param i32 i32)))
 *   (memory (export "memory") 1)
 *   (func (export "__guest_call") (param i32 i32) (result i32)
 *     (call 0 (i32.const 0) (i32.const 1024))         ;; operation to 0, payload to 1024
 *     (call 1 (i32.const 1024) (local.get 1))         ;; the payload is the response
 *     (i32.const 1)))
 * </pre>
 */
final class EchoGuest {
    private static final String HEX = ""
            + "0061736d01000000010c0260027f7f0060027f7f017f02300204776170630f5f5f677565"
            + "73745f7265717565737400000477617063105f5f67756573745f726573706f6e73650000"
            + "030201010503010001071902066d656d6f727902000c5f5f67756573745f63616c6c0002"
            + "0a14011200410041800810004180082001100141010b";

    private EchoGuest() {}

    static byte[] wasm() {
        return HexFormat.of().parseHex(HEX);
    }
}
