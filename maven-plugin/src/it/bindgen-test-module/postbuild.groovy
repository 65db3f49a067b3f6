// SPDX-License-Identifier: Apache-2.0

assert new File(basedir, 'build.log').text.contains('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0')
assert new File(basedir, 'target/test-classes/greet/greet.wasm').exists()
assert !new File(basedir, 'target/classes').exists()
