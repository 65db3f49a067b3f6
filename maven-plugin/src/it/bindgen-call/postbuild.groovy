// SPDX-License-Identifier: Apache-2.0

def log = new File(basedir, 'build.log').text
assert log.contains('1 module: ')
assert log.contains('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0')
def jar = new java.util.jar.JarFile(new File(basedir, 'target/bindgen-call-1.jar'))
assert jar.getEntry('greet/Greet.class')
assert jar.getEntry('greet/greet.wasm')
jar.close()
