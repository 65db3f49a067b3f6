;; SPDX-License-Identifier: Apache-2.0
;; Starts with a table of 4,000,000,000 elements.
(module
  (memory (export "memory") 1)
  (func (export "__guest_call") (param i32 i32) (result i32) (i32.const 1))
  (table 4000000000 funcref)
)
