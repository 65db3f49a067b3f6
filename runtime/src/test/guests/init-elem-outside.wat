;; SPDX-License-Identifier: Apache-2.0
;; An element segment does not fit into its table.
(module
  (memory (export "memory") 1)
  (func (export "__guest_call") (param i32 i32) (result i32) (i32.const 1))
  (table 1 funcref) (func $f) (elem (i32.const 1) $f)
)
