// SPDX-License-Identifier: Apache-2.0

def log = new File(basedir, 'build.log').text
assert log.contains('[INFO] 2 schemas checked, no errors')
assert log.contains("[ERROR] ${new File(basedir, 'bad/probe.widl')}:[4,9] ")
assert log.contains('1 error in 1 schema')
assert !new File(basedir, 'target').exists()
