;; SPDX-License-Identifier: Apache-2.0
;; Loops by a tail call.
(module
  (memory (export "memory") 1)
  (func $again (result i32) (return_call $again))
  (func (export "__guest_call") (param i32 i32) (result i32) (call $again))
)
