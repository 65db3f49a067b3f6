;; SPDX-License-Identifier: Apache-2.0
;; Its wapc_init traps, after it reported an error.
(module
  (import "wapc" "__guest_error" (func $error (param i32 i32)))
  (memory (export "memory") 1)
  (func (export "__guest_call") (param i32 i32) (result i32) (i32.const 1))
  (data (i32.const 0) "cannot start")
  (func (export "wapc_init") (call $error (i32.const 0) (i32.const 12)) (unreachable))
)
