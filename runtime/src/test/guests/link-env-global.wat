;; SPDX-License-Identifier: Apache-2.0
;; Imports a global.
(module
  (import "env" "base" (global i32))
  (memory (export "memory") 1)
  (func (export "__guest_call") (param i32 i32) (result i32) (i32.const 1))
)
