// SPDX-License-Identifier: Apache-2.0

def log = new File(basedir, 'build.log').text
assert log.contains('1 error in 1 schema')
def output = new File(basedir, 'target/generated-sources/guestwire')
def names = []
output.eachFileRecurse(groovy.io.FileType.FILES) { names << it.name }
assert names.contains('User.java')
assert !names.contains('Person.java')
