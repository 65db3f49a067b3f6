// SPDX-License-Identifier: Apache-2.0

def log = new File(basedir, 'build.log').text
assert log.count('1 module: ') == 2
assert log.contains(' written, 0 removed, 0 up to date')
assert log.contains(' up to date, 0 written')

// What the second run filtered anew is younger than all that it found in place.
def secondRun = new File(basedir, 'target/classes/run.txt')
assert secondRun.text.trim() == 'second'
def outputs = []
new File(basedir, 'target/generated-sources/guestwire').eachFileRecurse(groovy.io.FileType.FILES) { outputs << it }
new File(basedir, 'target/classes').eachFileRecurse(groovy.io.FileType.FILES) { if (it.name.endsWith('.class')) outputs << it }
outputs << new File(basedir, 'target/generated-resources/guestwire/greet/greet.wasm')
assert outputs.size() >= 4
for (file in outputs) {
    assert file.lastModified() < secondRun.lastModified() : file
}
