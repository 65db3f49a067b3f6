// SPDX-License-Identifier: Apache-2.0

def jar = new java.util.jar.JarFile(new File(basedir, 'app/target/app-1.jar'))
assert jar.getEntry('acme/app/Session.class')
// the class of the other module is used and not made again
assert !jar.getEntry('acme/User.class')
jar.close()
def log = new File(basedir, 'build.log').text
assert log.count('1 schema checked, no errors') == 2
assert !log.contains('[WARNING]')
assert log.count('1 schema: 2 files written') == 4
