;; SPDX-License-Identifier: Apache-2.0
;; Its _initialize loops.
(module
  (memory (export "memory") 1)
  (func (export "__guest_call") (param i32 i32) (result i32) (i32.const 1))
  (func (export "_initialize") (loop $l (br $l)))
)
