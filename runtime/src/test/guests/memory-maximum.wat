;; SPDX-License-Identifier: Apache-2.0
;; Starts with one page and declares a maximum of 4 GiB.
(module
  (memory (export "memory") 1 65536)
  (func (export "__guest_call") (param i32 i32) (result i32) (i32.const 1))
)
