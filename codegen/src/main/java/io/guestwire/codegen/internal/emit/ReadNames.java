// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.NameAllocator;
import io.guestwire.codegen.internal.plan.JavaComponent;
import java.util.List;

/**
 * The local names of the code that reads the fields of an object, none of which is the name of a field: those are locals
 * too.
 *
 * @param reader the message
 * @param entries how many entries the object has
 * @param index which entry is read
 * @param key which field it is
 * @param seen which fields were read
 */
record ReadNames(String reader, String entries, String index, String key, String seen) {
    static ReadNames beside(List<JavaComponent> components) {
        NameAllocator names = new NameAllocator();
        components.forEach(component -> names.newName(component.name(), new Object()));
        return of("reader", names);
    }

    /** Names that are not taken, and are then. */
    static ReadNames of(String reader, NameAllocator names) {
        return new ReadNames(
                names.newName(reader, new Object()),
                names.newName("entries", new Object()),
                names.newName("i", new Object()),
                names.newName("key", new Object()),
                names.newName("seen", new Object()));
    }
}
