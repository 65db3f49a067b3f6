;; SPDX-License-Identifier: Apache-2.0
;; Its __guest_call has one parameter.
(module
  (memory (export "memory") 1)
  (func (export "__guest_call") (param i32) (result i32) (i32.const 1))
)
