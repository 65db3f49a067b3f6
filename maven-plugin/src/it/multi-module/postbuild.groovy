// SPDX-License-Identifier: Apache-2.0

def jar = new java.util.jar.JarFile(new File(basedir, 'app/target/app-1.jar'))
assert jar.getEntry('acme/app/Session.class')
jar.close()
def log = new File(basedir, 'build.log').text
assert log.count('1 schema checked, no errors') == 2
assert !log.contains('[WARNING]')
