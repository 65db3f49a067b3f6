// SPDX-License-Identifier: Apache-2.0

assert new File(basedir, 'target/classes/acme/User.class').file
assert new File(basedir, 'target/test-classes/acme/probe/Probe.class').file
assert !new File(basedir, 'target/classes/acme/probe').exists()
assert new File(basedir, 'target/classes/META-INF/widl/user.widl').file
assert !new File(basedir, 'target/classes/META-INF/widl/probe.widl').exists()

// the class of the main schema is used and not made again
assert !new File(basedir, 'target/generated-test-sources/guestwire/acme/User.java').exists()
