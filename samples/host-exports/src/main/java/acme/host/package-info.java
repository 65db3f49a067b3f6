// SPDX-License-Identifier: Apache-2.0
/**
 * A host that lends a guest its store and its clock.
 * The client {@code JournalGuest} is generated from {@code schema.widl}, the dispatchers {@code StoreExports} and
 * {@code ClockExports} from the classes beside them.
 */
@NullMarked
package acme.host;

import org.jspecify.annotations.NullMarked;
