;; SPDX-License-Identifier: Apache-2.0
;; Never ends. The operation's first letter picks the shape of the loop; others than those listed trap.
(module
  (import "wapc" "__guest_request" (func $request (param i32 i32)))
  (import "wapc" "__guest_response" (func $response (param i32 i32)))
  (import "wapc" "__guest_error" (func $error (param i32 i32)))
  (import "wapc" "__host_call" (func $host_call (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32)))
  (import "wapc" "__console_log" (func $log (param i32 i32)))
  (memory (export "memory") 160)
  (table 2 funcref)
  (elem (i32.const 0) $nothing)
  (type $none (func))
  (func $nothing)
  (func $br (loop $again (br $again)))
  (func $br_if (loop $again (br_if $again (i32.const 1))))
  (func $br_table (loop $again (br_table $again $again (i32.const 0))))
  (func $call (loop $again (call $nothing) (br $again)))
  (func $call_indirect (loop $again (call_indirect (type $none) (i32.const 0)) (br $again)))
  (func $fill (loop $again (memory.fill (i32.const 0x10000) (i32.const 1) (i32.const 0x800000)) (br $again)))
  (func $copy (loop $again
    (memory.copy (i32.const 0x10000) (i32.const 0x20000) (i32.const 0x800000)) (br $again)))
  (func $host (loop $again
    (drop (call $host_call (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0)
      (i32.const 0) (i32.const 0))) (br $again)))
  (func $host_large (loop $again
    (drop (call $host_call (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0)
      (i32.const 0) (i32.const 0x100000))) (br $again)))
  (func $respond (loop $again (call $response (i32.const 0) (i32.const 0x100000)) (br $again)))
  (func $report (loop $again (call $error (i32.const 0) (i32.const 0x800000)) (br $again)))
  (func $print (loop $again (call $log (i32.const 0x400) (i32.const 80)) (br $again)))
  (func $grow (loop $again (drop (memory.grow (i32.const 1))) (br $again)))
  (func $grow_large (loop $again (drop (memory.grow (i32.const -1))) (br $again)))
  (func $answer (call $response (i32.const 0) (i32.const 1)) (call $br))
  (func (export "__guest_call") (param i32 i32) (result i32)
    (call $request (i32.const 0) (i32.const 0x100))
    (block $unknown (block $o (block $n (block $m (block $l (block $k (block $j (block $i (block $h (block $g (block $f
    (block $e (block $d (block $c (block $b (block $a
      (br_table $a $b $c $d $e $f $g $h $i $j $k $l $m $n $o $unknown
        (i32.sub (i32.load8_u (i32.const 0)) (i32.const 0x61))))
      (call $br)) (call $br_if)) (call $br_table)) (call $call)) (call $call_indirect)) (call $fill)) (call $copy))
      (call $host)) (call $host_large)) (call $respond)) (call $report)) (call $print)) (call $grow)) (call $grow_large))
      (call $answer))
    (unreachable)))
