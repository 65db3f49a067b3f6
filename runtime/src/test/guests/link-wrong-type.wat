;; SPDX-License-Identifier: Apache-2.0
;; Imports __console_log with another type.
(module
  (import "wapc" "__console_log" (func (param i32)))
  (memory (export "memory") 1)
  (func (export "__guest_call") (param i32 i32) (result i32) (i32.const 1))
)
