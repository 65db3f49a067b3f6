;; SPDX-License-Identifier: Apache-2.0
;; A guest of wasm-bindgen 0.2.74, whose free asks the host. The test adds the section that names the version.
(module
  (import "__wbindgen_placeholder__" "__wbg_again_1" (func $again))
  (memory (export "memory") 1 16)
  (global $next (mut i32) (i32.const 8192))
  (func (export "__wbindgen_malloc") (param $size i32) (result i32)
    (global.get $next)
    (global.set $next (i32.add (global.get $next) (i32.and (i32.add (local.get $size) (i32.const 15)) (i32.const -16)))))
  (func (export "__wbindgen_free") (param i32 i32) (call $again))
  (func (export "nothing"))
  (func (export "fill") (param $at i32) (param $size i32)
    (i32.store8 (local.get $at) (i32.const 7))))
