// SPDX-License-Identifier: Apache-2.0

def names(String folder) {
    def found = []
    new File(basedir, folder).eachFileRecurse(groovy.io.FileType.FILES) { found << it.name }
    return found
}
assert names('target/generated-sources/guestwire').contains('Person.java')
assert !names('target/generated-sources/guestwire').any { it.startsWith('User') }
assert !names('target/classes').any { it.startsWith('User') }

// of a schema that is gone, nothing is left for the jar
assert names('target/classes').contains('user.widl')
assert !new File(basedir, 'target/classes/META-INF/widl/gone').exists()
assert !new File(basedir, 'target/generated-sources/guestwire/gone').exists()
