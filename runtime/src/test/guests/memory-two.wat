;; SPDX-License-Identifier: Apache-2.0
;; Has two memories.
(module
  (memory (export "memory") 1)
  (memory 1)
  (func (export "__guest_call") (param i32 i32) (result i32) (i32.const 1))
)
