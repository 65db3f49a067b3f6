// SPDX-License-Identifier: Apache-2.0

def user = new File(basedir, 'target/generated-sources/guestwire/acme/User.java')
def log = new File(basedir, 'build.log').text
assert log.count("[ERROR] ${user} was edited by hand since it was generated; it is left as it is") == 2
assert log.contains('1 generated file edited by hand, nothing written')
assert log.contains('-Dguestwire.overwriteEdited=true')
assert log.contains("[WARNING] ${user} was edited by hand; the edit is overwritten")
assert !user.text.contains('EditedByHand')
// this project has no dependencies
assert log.contains('[WARNING] generated code needs guestwire-runtime, which is not among the dependencies that it is compiled with: add io.guestwire:guestwire-runtime:')
