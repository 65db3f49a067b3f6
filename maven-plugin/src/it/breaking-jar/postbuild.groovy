// SPDX-License-Identifier: Apache-2.0

def log = new File(basedir, 'build.log').text
assert log.contains('field `cents` of `Money` was `i64` and is `u64`: earlier peers may send numbers outside 0 to 18446744073709551615, and are refused [GW944]')
assert log.contains('= note: setup-schemas-1.jar!/META-INF/widl/shared/money.widl:4:3: the earlier schema')
assert log.contains('changes since it:setup-schemas:1: 1 error, 0 warnings, 0 for information')
assert new File(basedir, 'target/changes.txt').text.startsWith('changes since it:setup-schemas:1: 1 error')
