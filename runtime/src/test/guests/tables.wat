;; SPDX-License-Identifier: Apache-2.0
;; Grows its two tables, of one element each, by what its request says (two i32). Answers for each with what table.grow
;; said and with the size after it.
(module
  (import "wapc" "__guest_request" (func $request (param i32 i32)))
  (import "wapc" "__guest_response" (func $response (param i32 i32)))
  (memory (export "memory") 1)
  (table $t 1 funcref)
  (table $u 1 funcref)
  (func (export "__guest_call") (param i32 i32) (result i32)
    (call $request (i32.const 0x100) (i32.const 0))
    (i32.store (i32.const 0x10) (table.grow $t (ref.null func) (i32.load (i32.const 0))))
    (i32.store (i32.const 0x14) (table.size $t))
    (i32.store (i32.const 0x18) (table.grow $u (ref.null func) (i32.load (i32.const 4))))
    (i32.store (i32.const 0x1c) (table.size $u))
    (call $response (i32.const 0x10) (i32.const 16))
    (i32.const 1)))
