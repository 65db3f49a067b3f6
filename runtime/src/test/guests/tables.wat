;; SPDX-License-Identifier: Apache-2.0
;; Answers with what table.grow said, for the growth in its request (one i32), and with the table's size after it.
(module
  (import "wapc" "__guest_request" (func $request (param i32 i32)))
  (import "wapc" "__guest_response" (func $response (param i32 i32)))
  (memory (export "memory") 1)
  (table $t 1 funcref)
  (func (export "__guest_call") (param i32 i32) (result i32)
    (call $request (i32.const 0x100) (i32.const 0))
    (i32.store (i32.const 4) (table.grow $t (ref.null func) (i32.load (i32.const 0))))
    (i32.store (i32.const 8) (table.size $t))
    (call $response (i32.const 4) (i32.const 8))
    (i32.const 1)))
