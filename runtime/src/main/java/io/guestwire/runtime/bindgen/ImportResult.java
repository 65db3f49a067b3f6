// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

/** Values that the host gives to the guest outside a call of it: the result of an import. */
final class ImportResult extends ValueLowering {
    ImportResult(GuestSpace space) {
        super(space);
    }
}
