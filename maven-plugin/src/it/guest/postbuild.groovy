// SPDX-License-Identifier: Apache-2.0

def log = new File(basedir, 'build.log').text
assert log.count('1 schema: 3 files written, 0 removed, 0 up to date') == 2
assert log.count('1 schema: 3 files up to date, 0 written') == 1

// Each of the two was written by the first run alone.
assert log.count('written, yours from now on') == 2
assert new File(basedir, 'guest/src/lib.rs').text == '// edited by its owner\n'

def cargo = new File(basedir, 'guest/Cargo.toml').text
assert cargo.contains('name = "journal-guest"')
assert !cargo.contains('chrono')
assert cargo.contains('opt-level = 3') // a guest is built for speed
assert log.contains('lacks a dependency of the generated module: add `chrono = ')

def generated = new File(basedir, 'guest/src/generated')
assert generated.list().toList().toSorted() == ['.guestwire', 'journal.rs', 'mod.rs', 'wire.rs']
def journal = new File(generated, 'journal.rs').text
assert journal.contains('pub trait Journal {')
assert journal.contains('fn recall(key: String)')
assert journal.contains('pub struct StoreHost {')
assert !journal.contains('pub trait Store {')
assert journal.contains('serializer.serialize_str(self.name())')
