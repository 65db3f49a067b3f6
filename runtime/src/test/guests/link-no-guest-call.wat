;; SPDX-License-Identifier: Apache-2.0
;; Exports no __guest_call.
(module
  (memory (export "memory") 1)
)
