// SPDX-License-Identifier: Apache-2.0

assert new File(basedir, 'target/classes/acme/User.class').file
assert new File(basedir, 'target/test-classes/acme/probe/Probe.class').file
assert !new File(basedir, 'target/classes/acme/probe').exists()
assert new File(basedir, 'target/classes/META-INF/widl/user.widl').file
assert !new File(basedir, 'target/classes/META-INF/widl/probe.widl').exists()

// the class of the main schema is used and not made again
assert !new File(basedir, 'target/generated-test-sources/guestwire/acme/User.java').exists()

// what has no effect is said once, though two goals see it
def log = new File(basedir, 'build.log').text
assert log.count('[WARNING] packages: no schema of this project has the namespace') == 1
assert log.count('has the namespace `acme.prone`: did you mean `acme.probe`?') == 1
assert log.count('`roles` in the configuration is no parameter and has no effect: did you mean `guestRoles` or `hostRoles`?') ==
        (log.contains("Parameter 'roles' is unknown") ? 0 : 1)
