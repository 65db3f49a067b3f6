// SPDX-License-Identifier: Apache-2.0

def schemas = new File(basedir, 'src/main/widl')
def expected = """\
[ERROR] ${schemas}/first.widl:[4,10] type `Usre` is not declared [GW203]
  |
4 |   owner: Usre
  |          ^^^^
  = help: did you mean `User`, declared at first.widl:8:6?
[ERROR] ${schemas}/first.widl:[5,3] field `owner` of `Account` is declared twice [GW213]
  |
5 |   owner: string
  |   ^^^^^
  = note: first.widl:4:3: first declared here
  |
4 |   owner: Usre
  |   ^^^^^
[ERROR] ${schemas}/sub/second.widl:[4,8] `f32` cannot be the key of a map [GW206]
  |
4 | \tmap: {f32: string}
  | \t      ^^^
  = help: use an integer type or `string`
[INFO] ---"""
def log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n')
def printed = log.substring(log.indexOf('[ERROR]'))
assert printed.startsWith(expected)
assert printed.contains('on project bad-schema: 3 errors in 2 schemas -> [Help 1]')
assert !log.contains('\tat ')
assert !new File(basedir, 'target/generated-sources').exists()
