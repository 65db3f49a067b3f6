// SPDX-License-Identifier: Apache-2.0

def tree(String folder) {
    def root = new File(basedir, folder)
    def files = new TreeMap<String, String>()
    root.eachFileRecurse(groovy.io.FileType.FILES) { files[root.toPath().relativize(it.toPath()).toString()] = it.getText('UTF-8') }
    return files
}
def here = tree('target/here')
assert here.size() > 2
assert here == tree('target/deep/er/there')
