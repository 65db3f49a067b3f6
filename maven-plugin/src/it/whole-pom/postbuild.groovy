// SPDX-License-Identifier: Apache-2.0

assert new File(basedir, 'target/classes/users/UsersGuest.class').file
// of the second run, which is told so
def log = new File(basedir, 'build.log').text
assert log.count('generated code needs Java 17, but') == 1
assert log.contains('[WARNING] generated code needs Java 17, but this project is compiled for Java 11 (maven-compiler-plugin 3.15.0)')
