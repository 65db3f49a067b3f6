// SPDX-License-Identifier: Apache-2.0

assert new File(basedir, 'build.log').text.contains('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0')
assert new File(basedir, 'target/classes/acme/filters/filters.wasm').exists()
