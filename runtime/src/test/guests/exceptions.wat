;; SPDX-License-Identifier: Apache-2.0
;; Throws an exception that nobody catches.
(module
  (memory (export "memory") 1)
  (tag $t)
  (func (export "__guest_call") (param i32 i32) (result i32) (throw $t))
)
