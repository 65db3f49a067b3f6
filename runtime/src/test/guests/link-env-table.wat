;; SPDX-License-Identifier: Apache-2.0
;; Imports a table.
(module
  (import "env" "table" (table 1 funcref))
  (memory (export "memory") 1)
  (func (export "__guest_call") (param i32 i32) (result i32) (i32.const 1))
)
