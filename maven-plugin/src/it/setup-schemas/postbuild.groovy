// SPDX-License-Identifier: Apache-2.0

def jar = new java.util.jar.JarFile(new File(basedir, 'target/setup-schemas-1.jar'))
assert jar.getEntry('META-INF/widl/shared/money.widl')
assert jar.getEntry('shared/Money.class')
assert !jar.entries().any { it.name.contains('.guestwire') }
jar.close()
