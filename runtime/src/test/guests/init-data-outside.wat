;; SPDX-License-Identifier: Apache-2.0
;; A data segment does not fit into its memory.
(module
  (memory (export "memory") 1)
  (func (export "__guest_call") (param i32 i32) (result i32) (i32.const 1))
  (data (i32.const 0xffff) "ab")
)
