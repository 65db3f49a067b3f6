;; SPDX-License-Identifier: Apache-2.0
;; Keeps state in everything that belongs to an instance, and answers with it: one byte each for a memory cell, a global,
;; the table's size and whether the passive segment is still there. Then it changes all four.
(module
  (import "wapc" "__guest_response" (func $response (param i32 i32)))
  (memory (export "memory") 1)
  (table $t 1 funcref)
  (global $g (mut i32) (i32.const 1))
  (data $passive "\07")
  (func (export "__guest_call") (param i32 i32) (result i32)
    (i32.store8 (i32.const 0) (i32.load8_u (i32.const 0x100)))
    (i32.store8 (i32.const 1) (global.get $g))
    (i32.store8 (i32.const 2) (table.size $t))
    (i32.store8 (i32.const 3) (i32.const 0))
    (memory.init $passive (i32.const 3) (i32.const 0) (i32.load8_u (i32.const 0x101)))
    (call $response (i32.const 0) (i32.const 4))
    (i32.store8 (i32.const 0x100) (i32.add (i32.load8_u (i32.const 0x100)) (i32.const 1)))
    (global.set $g (i32.add (global.get $g) (i32.const 1)))
    (drop (table.grow $t (ref.null func) (i32.const 1)))
    (data.drop $passive)
    (i32.store8 (i32.const 0x101) (i32.const 0))
    (i32.const 1))
  (data (i32.const 0x101) "\01"))
