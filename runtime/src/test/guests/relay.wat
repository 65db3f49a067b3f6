;; SPDX-License-Identifier: Apache-2.0
;; Passes every operation on to the host, as a host call of the same name and payload with no binding and no namespace,
;; and answers what the host answers.
(module
  (import "wapc" "__guest_request" (func $request (param i32 i32)))
  (import "wapc" "__guest_response" (func $response (param i32 i32)))
  (import "wapc" "__guest_error" (func $error (param i32 i32)))
  (import "wapc" "__host_call" (func $host_call (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32)))
  (import "wapc" "__host_response_len" (func $host_response_len (result i32)))
  (import "wapc" "__host_response" (func $host_response (param i32)))
  (import "wapc" "__host_error_len" (func $host_error_len (result i32)))
  (import "wapc" "__host_error" (func $host_error (param i32)))
  (memory (export "memory") 2)
  ;; Makes room for so many bytes behind the first page, which holds the operation.
  (func $reserve (param $size i32)
    (if (i32.gt_u (local.get $size) (i32.sub (i32.shl (memory.size) (i32.const 16)) (i32.const 0x10000)))
      (then (drop (memory.grow (i32.shr_u (i32.add (local.get $size) (i32.const 0xffff)) (i32.const 16)))))))
  (func (export "__guest_call") (param $operation i32) (param $size i32) (result i32)
    (local $length i32)
    (call $reserve (local.get $size))
    (call $request (i32.const 0) (i32.const 0x10000))
    (if (call $host_call
          (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0)
          (i32.const 0) (local.get $operation) (i32.const 0x10000) (local.get $size))
      (then
        (local.set $length (call $host_response_len))
        (call $reserve (local.get $length))
        (call $host_response (i32.const 0x10000))
        (call $response (i32.const 0x10000) (local.get $length))
        (return (i32.const 1))))
    (local.set $length (call $host_error_len))
    (call $reserve (local.get $length))
    (call $host_error (i32.const 0x10000))
    (call $error (i32.const 0x10000) (local.get $length))
    (i32.const 0)))
