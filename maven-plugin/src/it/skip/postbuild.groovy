// SPDX-License-Identifier: Apache-2.0

assert !new File(basedir, 'target/generated-sources/guestwire').exists()
assert !new File(basedir, 'target/generated-test-sources/guestwire').exists()
assert new File(basedir, 'build.log').text.count('guestwire.skip is set: nothing is read or generated') == 3
