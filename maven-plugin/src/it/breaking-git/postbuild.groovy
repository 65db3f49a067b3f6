// SPDX-License-Identifier: Apache-2.0

def log = new File(basedir, 'build.log').text
assert log.contains('changes since HEAD: 0 errors, 0 warnings, 0 for information')
assert log.contains('changes since v1.0: 2 errors, 0 warnings, 0 for information')
assert log.contains('= note: v1.0:src/main/widl/users.widl:11:3: the earlier schema')
// the earlier import is that of the revision, not the one that lies on disk now
assert log.contains('= note: v1.0:shared/id.widl:1:7: the earlier schema')
assert log.contains('alias `Id` stood for `u32` and stands for `string`')
assert log.contains("against: there is no revision `v1.1` in ${basedir.canonicalFile}: did you mean `v1.0`?")
// a gate does not switch itself off
assert log.contains('against: there are no schemas in `HEAD:moved/`, but there are in `HEAD:src/main/widl`; if these are the first ones')
assert log.contains('changes since HEAD:src/main/widl: 0 errors, 0 warnings, 0 for information')
assert log.contains('against: there is no directory `nowhere` in HEAD, but there are schemas in `HEAD:src/main/widl`')
