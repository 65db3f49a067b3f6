// SPDX-License-Identifier: Apache-2.0

assert new File(basedir, 'target/classes/acme/User.class').file
assert new File(basedir, 'target/classes/META-INF/widl/sub folder/user.widl').file
