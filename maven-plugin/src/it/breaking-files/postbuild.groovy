// SPDX-License-Identifier: Apache-2.0

def log = new File(basedir, 'build.log').text
assert log.contains('changes since same: 0 errors, 0 warnings, 0 for information')
assert log.contains('changes since earlier: 1 error, 1 warning, 0 for information')
assert log.contains('changes since earlier/users.widl: 1 error, 1 warning, 0 for information')
assert log.contains('against: there are no schemas in `nothing/`; if these are the first ones, say so with -Dguestwire.allowNothing=true')
assert log.contains('[WARNING] nothing is compared: there are no schemas in `nothing/`')
assert log.contains('[INFO] nothing to compare: there are no schemas in `nothing/`, and none in ')
assert log.contains('nothing to compare with: name an earlier version with `against`')

// both places, each version with a name of its own
assert log.contains("[ERROR] ${new File(basedir, 'src/main/widl/users.widl')}:[4,22] parameter `offset` of `find` is new and required")
assert log.contains('= note: earlier/users.widl:4:3: the earlier schema')

def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/changes.json'))
assert report.errors == 1
assert report.changes.collect { it.code } == ['GW922', 'GW942']
assert report.changes[0].after == [path: 'users.widl', line: 4, column: 22]
assert report.changes[0].before == [path: 'earlier/users.widl', line: 4, column: 3]
