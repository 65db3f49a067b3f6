// SPDX-License-Identifier: Apache-2.0

def log = new File(basedir, 'build.log').getText('UTF-8')
def file = new File(basedir, 'src/main/wasm/greet_bg.wasm')
assert log.contains("[ERROR] ${file}: `greet_bg.wasm` has been through the wasm-bindgen tool")
assert log.contains('give the file that cargo wrote instead: target/wasm32-unknown-unknown/release/greet.wasm')
assert log.contains('1 error in 1 module')
assert !log.contains('\tat ')
assert !new File(basedir, 'target/generated-sources').exists()
