// SPDX-License-Identifier: Apache-2.0

def log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n')
assert log.contains('''\
greet.wasm: wasm-bindgen 0.2.130, 32 KiB
[INFO] offers
[INFO]   void greetMe(String name)
[INFO]   String greet(String name)
[INFO] needs
[INFO]   from you, in Java
[INFO]     alert(String) [crate greet]
''')
assert log.contains('filters-1.2.wasm: wasm-bindgen 0.2.100, ')
assert log.contains('  JsValue checkWordExists(String member)')
assert log.contains('modules: there is no file ')
assert !new File(basedir, 'target').exists()
