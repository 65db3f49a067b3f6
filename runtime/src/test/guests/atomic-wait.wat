;; SPDX-License-Identifier: Apache-2.0
;; Waits on an atomic for ever.
(module
  (memory (export "memory") 1)
  (func (export "__guest_call") (param i32 i32) (result i32)
    (memory.atomic.wait32 (i32.const 0) (i32.const 0) (i64.const -1)))
)
