// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson;

import java.util.HexFormat;

/**
 * A guest that passes every call on to its host, as an operation of {@code acme:store}, and answers what it hears:
 *
 * <pre>
 * (module
 *   (import "wapc" "__guest_request" (func $request (param i32 i32)))
 *   (import "wapc" "__guest_response" (func $response (param i32 i32)))
 *   (import "wapc" "__guest_error" (func $error (param i32 i32)))
 *   (import "wapc" "__host_call" (func $call (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32)))
 *   (import "wapc" "__host_response_len" (func $length (result i32)))
 *   (import "wapc" "__host_response" (func $read (param i32)))
 *   (import "wapc" "__host_error_len" (func $errorLength (result i32)))
 *   (import "wapc" "__host_error" (func $readError (param i32)))
 *   (memory (export "memory") 1)
 *   (data (i32.const 0) "defaultacme:store")
 *   (func (export "__guest_call") (param $name i32) (param $size i32) (result i32)
 *     (call $request (i32.const 64) (i32.const 1024))
 *     (if (result i32)
 *         (call $call (i32.const 0) (i32.const 7) (i32.const 7) (i32.const 10)
 *           (i32.const 64) (local.get $name) (i32.const 1024) (local.get $size))
 *       (then
 *         (call $read (i32.const 32768))
 *         (call $response (i32.const 32768) (call $length))
 *         (i32.const 1))
 *       (else
 *         (call $readError (i32.const 32768))
 *         (call $error (i32.const 32768) (call $errorLength))
 *         (i32.const 0)))))
 * </pre>
 */
final class RelayGuest {
    private static final String HEX = ""
            + "0061736d0100000001200560027f7f0060087f7f7f7f7f7f7f7f017f6000017f60017f00"
            + "60027f7f017f02b6010804776170630f5f5f67756573745f726571756573740000047761"
            + "7063105f5f67756573745f726573706f6e7365000004776170630d5f5f67756573745f65"
            + "72726f72000004776170630b5f5f686f73745f63616c6c00010477617063135f5f686f73"
            + "745f726573706f6e73655f6c656e000204776170630f5f5f686f73745f726573706f6e73"
            + "6500030477617063105f5f686f73745f6572726f725f6c656e000204776170630c5f5f68"
            + "6f73745f6572726f720003030201040503010001071902066d656d6f727902000c5f5f67"
            + "756573745f63616c6c00080a4401420041c0004180081000410041074107410a41c00020"
            + "0041800820011003047f4180800210054180800210041001410105418080021007418080"
            + "021006100241000b0b0b17010041000b1164656661756c7461636d653a73746f7265";

    private RelayGuest() {}

    static byte[] wasm() {
        return HexFormat.of().parseHex(HEX);
    }
}
