;; SPDX-License-Identifier: Apache-2.0
;; Does what its request says: a list of commands, nine little-endian i32 each (a code and up to eight arguments), at
;; 0x1000 in its memory of one page. Data may follow the commands. The operation's name goes to 0x100.
;; Results of functions are stored: __host_call at 0x10, __host_response_len at 0x14, __host_error_len at 0x18,
;; memory.grow at 0x1c.
(module
  (import "wapc" "__guest_request" (func $guest_request (param i32 i32)))
  (import "wapc" "__guest_response" (func $guest_response (param i32 i32)))
  (import "wapc" "__guest_error" (func $guest_error (param i32 i32)))
  (import "wapc" "__host_call" (func $host_call (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32)))
  (import "wapc" "__host_response_len" (func $host_response_len (result i32)))
  (import "wapc" "__host_response" (func $host_response (param i32)))
  (import "wapc" "__host_error_len" (func $host_error_len (result i32)))
  (import "wapc" "__host_error" (func $host_error (param i32)))
  (import "wapc" "__console_log" (func $console_log (param i32 i32)))
  (memory (export "memory") 1)

  (func $recurse (param i32) (result i32)
    (i32.add (i32.const 1) (call $recurse (i32.add (local.get 0) (i32.const 1)))))

  (func (export "__guest_call") (param $operation i32) (param $size i32) (result i32)
    (local $at i32) (local $a i32) (local $b i32) (local $c i32)
    (call $guest_request (i32.const 0x100) (i32.const 0x1000))
    (local.set $at (i32.const 0x1000))
    (loop $next
      (local.set $a (i32.load offset=4 (local.get $at)))
      (local.set $b (i32.load offset=8 (local.get $at)))
      (local.set $c (i32.load offset=12 (local.get $at)))
      (block $done
        (block $recursion (block $divide (block $copy (block $store (block $spin (block $trap (block $fill (block $grow
        (block $log (block $error (block $error_len (block $answer (block $answer_len (block $call (block $fail
        (block $respond (block $request (block $return
          (br_table $return $request $respond $fail $call $answer_len $answer $error_len $error $log $grow $fill $trap
            $spin $store $copy $divide $recursion $trap
            (i32.load (local.get $at))))
          ;; return
          (return (local.get $a)))
          ;; request
          (call $guest_request (local.get $a) (local.get $b))
          (br $done))
          ;; respond
          (call $guest_response (local.get $a) (local.get $b))
          (br $done))
          ;; fail
          (call $guest_error (local.get $a) (local.get $b))
          (br $done))
          ;; call
          (i32.store (i32.const 0x10) (call $host_call (local.get $a) (local.get $b) (local.get $c)
            (i32.load offset=16 (local.get $at)) (i32.load offset=20 (local.get $at))
            (i32.load offset=24 (local.get $at)) (i32.load offset=28 (local.get $at))
            (i32.load offset=32 (local.get $at))))
          (br $done))
          ;; answer_len
          (i32.store (i32.const 0x14) (call $host_response_len))
          (br $done))
          ;; answer
          (call $host_response (local.get $a))
          (br $done))
          ;; error_len
          (i32.store (i32.const 0x18) (call $host_error_len))
          (br $done))
          ;; error
          (call $host_error (local.get $a))
          (br $done))
          ;; log
          (call $console_log (local.get $a) (local.get $b))
          (br $done))
          ;; grow
          (i32.store (i32.const 0x1c) (memory.grow (local.get $a)))
          (br $done))
          ;; fill
          (memory.fill (local.get $a) (local.get $b) (local.get $c))
          (br $done))
          ;; trap
          (unreachable))
          ;; spin: the commands start over
          (local.set $at (i32.const 0xfdc))
          (br $done))
          ;; store
          (i32.store (local.get $a) (local.get $b))
          (br $done))
          ;; copy
          (memory.copy (local.get $a) (local.get $b) (local.get $c))
          (br $done))
          ;; divide
          (i32.store (i32.const 0x1c) (i32.div_s (local.get $a) (local.get $b)))
          (br $done))
          ;; recursion
          (drop (call $recurse (i32.const 0)))
          (br $done))
      (local.set $at (i32.add (local.get $at) (i32.const 36)))
      (br $next))
    (unreachable)))
