// SPDX-License-Identifier: Apache-2.0

def log = new File(basedir, 'build.log').text
assert log.contains('1 error in 1 schema')
assert log.contains("sourceDirectory: ${new File(basedir, 'missing')} does not exist")
def output = new File(basedir, 'target/generated-sources/guestwire')
def names = []
output.eachFileRecurse(groovy.io.FileType.FILES) { names << it.name }
assert names.contains('User.java')
assert !names.contains('Person.java')

// what a run does not read it says, though it does not fail
assert log.count("[WARNING] no schemas: ${new File(basedir, 'src/main/widl')} does not exist; there is ${new File('bad/user.widl')} and 1 other: ") == 1
assert log.contains("[WARNING] nothing is generated from the schemas in ${new File(basedir, 'src/test/widl')}: no execution has the goal generate-test")
