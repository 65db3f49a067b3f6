;; SPDX-License-Identifier: Apache-2.0
;; Imports a function that waPC does not have.
(module
  (import "wapc" "__guest_requests" (func (param i32 i32)))
  (memory (export "memory") 1)
  (func (export "__guest_call") (param i32 i32) (result i32) (i32.const 1))
)
