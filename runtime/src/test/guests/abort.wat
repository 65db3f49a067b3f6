;; SPDX-License-Identifier: Apache-2.0
;; Ends like an AssemblyScript guest: its own error text first when the operation is not empty, then abort(message, file,
;; 3, 5), with the strings of its runtime (UTF-16LE, the size before them).
(module
  (import "env" "abort" (func $abort (param i32 i32 i32 i32)))
  (import "wapc" "__guest_error" (func $error (param i32 i32)))
  (memory (export "memory") 1)
  (data (i32.const 0x100) "\08\00\00\00o\00o\00p\00s\00")
  (data (i32.const 0x200) "\08\00\00\00a\00.\00t\00s\00")
  (data (i32.const 0x300) "told you")
  (func (export "__guest_call") (param $operation i32) (param i32) (result i32)
    (if (local.get $operation) (then (call $error (i32.const 0x300) (i32.const 8))))
    (call $abort (i32.const 0x104) (i32.const 0x204) (i32.const 3) (i32.const 5))
    (i32.const 1)))
