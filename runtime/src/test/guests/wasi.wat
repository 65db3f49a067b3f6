;; SPDX-License-Identifier: Apache-2.0
;; Calls one WASI function a call, picked by the operation's first letter, and answers with its error number and, where
;; there is one, its result: 4 bytes at 0x20, then the bytes at 0x40.
(module
  (import "wapc" "__guest_request" (func $request (param i32 i32)))
  (import "wapc" "__guest_response" (func $response (param i32 i32)))
  (import "wasi_snapshot_preview1" "fd_write" (func $fd_write (param i32 i32 i32 i32) (result i32)))
  (import "wasi_unstable" "fd_write" (func $fd_write_unstable (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_read" (func $fd_read (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "environ_sizes_get" (func $environ_sizes_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "environ_get" (func $environ_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "args_sizes_get" (func $args_sizes_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "args_get" (func $args_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_prestat_get" (func $fd_prestat_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "random_get" (func $random_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "clock_time_get" (func $clock_time_get (param i32 i64 i32) (result i32)))
  (import "wasi_snapshot_preview1" "poll_oneoff" (func $poll_oneoff (param i32 i32 i32 i32) (result i32)))
  (import "wasi_unstable" "poll_oneoff" (func $poll_oneoff_unstable (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_pread" (func $fd_pread (param i32 i32 i32 i64 i32) (result i32)))
  (import "wasi_snapshot_preview1" "proc_exit" (func $proc_exit (param i32)))
  (import "wasi_snapshot_preview1" "path_open"
    (func $path_open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
  (memory (export "memory") 2)
  (data (i32.const 0x400) "out\0ahalf")
  (data (i32.const 0x500) "\00\04\00\00\08\00\00\00")      ;; iovec: the text above
  (data (i32.const 0x510) "\40\00\00\00\ff\ff\ff\7f")      ;; iovec: 2 GiB at 0x40
  ;; a subscription to the monotonic clock, 60 s from now
  (data (i32.const 0x600) "\01\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00\00\58\47\f8\0d\00\00\00")
  ;; and one of a millisecond
  (data (i32.const 0x680) "\01\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00\40\42\0f\00\00\00\00\00")
  (func $done (param i32) (result i32) (i32.store (i32.const 0x20) (local.get 0)) (i32.const 1))
  (func (export "__guest_call") (param i32 i32) (result i32)
    (local $kind i32)
    (call $request (i32.const 0) (i32.const 0x10))
    (local.set $kind (i32.load8_u (i32.const 0)))
    (if (i32.eq (local.get $kind) (i32.const 0x6f)) ;; o: write to standard output
      (then (drop (call $done (call $fd_write (i32.const 1) (i32.const 0x500) (i32.const 1) (i32.const 0x40))))))
    (if (i32.eq (local.get $kind) (i32.const 0x65)) ;; e: write to standard error under the older name
      (then (drop (call $done (call $fd_write_unstable (i32.const 2) (i32.const 0x500) (i32.const 1) (i32.const 0x40))))))
    (if (i32.eq (local.get $kind) (i32.const 0x66)) ;; f: write to a file
      (then (drop (call $done (call $fd_write (i32.const 3) (i32.const 0x500) (i32.const 1) (i32.const 0x40))))))
    (if (i32.eq (local.get $kind) (i32.const 0x69)) ;; i: read 2 GiB from standard input
      (then (drop (call $done (call $fd_read (i32.const 0) (i32.const 0x510) (i32.const 1) (i32.const 0x40))))))
    (if (i32.eq (local.get $kind) (i32.const 0x76)) ;; v: the environment
      (then
        (drop (call $environ_sizes_get (i32.const 0x40) (i32.const 0x44)))
        (drop (call $done (call $environ_get (i32.const 0x700) (i32.const 0x48))))))
    (if (i32.eq (local.get $kind) (i32.const 0x61)) ;; a: the arguments
      (then
        (drop (call $args_sizes_get (i32.const 0x40) (i32.const 0x44)))
        (drop (call $done (call $args_get (i32.const 0x700) (i32.const 0x48))))))
    (if (i32.eq (local.get $kind) (i32.const 0x70)) ;; p: the first granted directory
      (then (drop (call $done (call $fd_prestat_get (i32.const 3) (i32.const 0x40))))))
    (if (i32.eq (local.get $kind) (i32.const 0x72)) ;; r: 32 random bytes
      (then (drop (call $done (call $random_get (i32.const 0x40) (i32.const 32))))))
    (if (i32.eq (local.get $kind) (i32.const 0x52)) ;; R: random bytes past the end of memory
      (then (drop (call $done (call $random_get (i32.const 0x40) (i32.const 0x20000))))))
    (if (i32.eq (local.get $kind) (i32.const 0x74)) ;; t: the time
      (then (drop (call $done (call $clock_time_get (i32.const 0) (i64.const 1) (i32.const 0x40))))))
    (if (i32.eq (local.get $kind) (i32.const 0x73)) ;; s: sleep for a minute
      (then (drop (call $done (call $poll_oneoff (i32.const 0x600) (i32.const 0x700) (i32.const 1) (i32.const 0x40))))))
    (if (i32.eq (local.get $kind) (i32.const 0x6d)) ;; m: sleep for a millisecond
      (then (drop (call $done (call $poll_oneoff (i32.const 0x680) (i32.const 0x700) (i32.const 1) (i32.const 0x40))))))
    (if (i32.eq (local.get $kind) (i32.const 0x4d)) ;; M: a million subscriptions
      (then (drop (call $done
        (call $poll_oneoff (i32.const 0x600) (i32.const 0x700) (i32.const 1000000) (i32.const 0x40))))))
    (if (i32.eq (local.get $kind) (i32.const 0x75)) ;; u: sleep under the older name
      (then (drop (call $done
        (call $poll_oneoff_unstable (i32.const 0x600) (i32.const 0x700) (i32.const 1) (i32.const 0x40))))))
    (if (i32.eq (local.get $kind) (i32.const 0x49)) ;; I: read 2 GiB from a place in standard input
      (then (drop (call $done
        (call $fd_pread (i32.const 0) (i32.const 0x510) (i32.const 1) (i64.const 0) (i32.const 0x40))))))
    (if (i32.eq (local.get $kind) (i32.const 0x46)) ;; F: and from one in a file
      (then (drop (call $done
        (call $fd_pread (i32.const 3) (i32.const 0x510) (i32.const 1) (i64.const 0) (i32.const 0x40))))))
    (if (i32.eq (local.get $kind) (i32.const 0x78)) ;; x: exit
      (then (call $proc_exit (i32.const 7))))
    (if (i32.eq (local.get $kind) (i32.const 0x64)) ;; d: open a file of the host
      (then (drop (call $done (call $path_open (i32.const 3) (i32.const 0) (i32.const 0x400) (i32.const 3) (i32.const 0)
        (i64.const 0) (i64.const 0) (i32.const 0) (i32.const 0x40))))))
    (call $response (i32.const 0x20) (i32.const 0x80))
    (i32.const 1)))
