;; SPDX-License-Identifier: Apache-2.0
;; Its start section gives __console_log a range outside its memory.
(module
  (import "wapc" "__console_log" (func $log (param i32 i32)))
  (memory (export "memory") 1)
  (func (export "__guest_call") (param i32 i32) (result i32) (i32.const 1))
  (func $s (call $log (i32.const 0xfff0) (i32.const 17))) (start $s)
)
