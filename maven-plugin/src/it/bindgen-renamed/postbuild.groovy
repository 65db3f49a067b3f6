// SPDX-License-Identifier: Apache-2.0

// javac leaves an empty folder where classes were
def files = { folder -> folder.exists() ? folder.list() as List : [] }
for (folder in ['generated-sources/guestwire', 'generated-resources/guestwire', 'classes']) {
    def target = new File(basedir, 'target/' + folder)
    assert !files(new File(target, 'greet')).isEmpty()
    assert files(new File(target, 'cuckoo')).isEmpty()
}
assert new File(basedir, 'target/classes/greet/greet.wasm').exists()
