// SPDX-License-Identifier: Apache-2.0

def log = new File(basedir, 'build.log').getText('UTF-8')
def file = new File(basedir, 'src/main/wasm/acme/page.wasm')
def errors = log.readLines().findAll { it.startsWith("[ERROR] ${file}: ") }
assert errors.size() == 2
assert errors.every { it.contains('`page') && it.endsWith(' [GW702]') }
assert errors.any { it.contains('#blink') } && errors.any { it.contains('#title') }
assert log.contains('2 errors in 1 module')
assert !new File(basedir, 'target/generated-sources').exists()
