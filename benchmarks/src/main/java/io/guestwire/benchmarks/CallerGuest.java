// SPDX-License-Identifier: Apache-2.0
package io.guestwire.benchmarks;

import java.util.HexFormat;

/**
 * A guest that passes its request on to its host a hundred times, as {@code stock count}, and answers what it heard last:
 *
 * <pre>
 * (module
 *   (import "wapc" "__guest_request" (func $request (param i32 i32)))
 *   (import "wapc" "__guest_response" (func $response (param i32 i32)))
 *   (import "wapc" "__host_call" (func $call (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32)))
 *   (import "wapc" "__host_response_len" (func $length (result i32)))
 *   (import "wapc" "__host_response" (func $read (param i32)))
 *   (memory (export "memory") 1)
 *   (data (i32.const 0) "defaultstockcount")
 *   (func (export "__guest_call") (param $operation i32) (param $size i32) (result i32) (local $left i32)
 *     (call $request (i32.const 64) (i32.const 1024))
 *     (local.set $left (i32.const 100))
 *     (loop $again
 *       (drop (call $call (i32.const 0) (i32.const 7) (i32.const 7) (i32.const 5)
 *         (i32.const 12) (i32.const 5) (i32.const 1024) (local.get $size)))
 *       (call $read (i32.const 32768))
 *       (local.set $left (i32.sub (local.get $left) (i32.const 1)))
 *       (br_if $again (local.get $left)))
 *     (call $response (i32.const 32768) (call $length))
 *     (i32.const 1)))
 * </pre>
 */
final class CallerGuest {
    /** How many host calls a call makes. */
    static final int HOST_CALLS = 100;

    private static final String HEX = ""
            + "0061736d0100000001200560027f7f0060087f7f7f7f7f7f7f7f017f6000017f60017f00"
            + "60027f7f017f02750504776170630f5f5f67756573745f72657175657374000004776170"
            + "63105f5f67756573745f726573706f6e7365000004776170630b5f5f686f73745f63616c"
            + "6c00010477617063135f5f686f73745f726573706f6e73655f6c656e000204776170630f"
            + "5f5f686f73745f726573706f6e73650003030201040503010001071902066d656d6f7279"
            + "02000c5f5f67756573745f63616c6c00050a45014301017f41c000418008100041e40021"
            + "0203404100410741074105410c4105418008200110021a418080021004200241016b2102"
            + "20020d000b418080021003100141010b0b17010041000b1164656661756c7473746f636b"
            + "636f756e74";

    private CallerGuest() {}

    static byte[] wasm() {
        return HexFormat.of().parseHex(HEX);
    }
}
