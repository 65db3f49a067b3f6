// SPDX-License-Identifier: Apache-2.0

def log = new File(basedir, 'build.log').text
def code = { name -> new File(basedir, "target/generated-sources/guestwire/shop/${name}.java").text }

// guestRoles and hostRoles: each role has one side
assert code('StoreGuest').contains('acme:shop.Store/load')
assert !new File(basedir, 'target/generated-sources/guestwire/shop/StoreExports.java').exists()
assert code('ClockExports').contains('now')
assert !new File(basedir, 'target/generated-sources/guestwire/shop/ClockGuest.java').exists()

// the rest is compiled by the project's own classes, or is in the text
assert code('OrderCodec').contains('writeTimestamp')
assert code('OrderCodec').contains('Money::ofCents')
assert code('State').contains('@Internal')
assert code('State').contains('UNKNOWN')

// an alias by a property; a name that no schema has is said once
assert log.count('[WARNING] aliases: no schema of this project has the alias `Monye`: did you mean `Money`?') == 1
assert !log.contains('GW512')
assert log.contains('aliases: `OrderId` has no type; write OrderId=java.util.UUID, say')
assert log.contains('GW511')

def manifest = new File(basedir, 'target/generated-sources/guestwire/.guestwire/manifest').text
['aliases.Money=shop.Money shop.Money::ofCents shop.Money::cents', 'aliases.OrderId=java.util.UUID',
 'annotations.internal=shop.Internal', 'datetimes=timestamp', 'enums=name', 'guestRoles=Store', 'hostRoles=Clock',
 'operationNames=apex', 'packages.acme:shop=shop', 'unknownEnumValues=constant'].each {
    assert manifest.contains("option ${it}\n")
}
return true
