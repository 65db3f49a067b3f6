// SPDX-License-Identifier: Apache-2.0

assert new File(basedir, 'target/classes/acme/shop/Order.class').file
assert new File(basedir, 'target/generated-sources/guestwire/.guestwire/manifest').text.contains('money.widl')

// the classes of the dependency, and of the first execution, are used and not made again
assert new File(basedir, 'target/classes/acme/Till.class').file
assert !new File(basedir, 'target/generated-sources/guestwire/shared').exists()
assert new File(basedir, 'target/generated-sources/cart/acme/cart/Cart.java').file
assert !new File(basedir, 'target/generated-sources/cart/acme/shop').exists()

// neither the jar's name nor its version reaches what is generated
def generated = new File(basedir, 'target/generated-sources/guestwire')
generated.eachFileRecurse(groovy.io.FileType.FILES) { assert !it.text.contains('.jar') : it }
return true
