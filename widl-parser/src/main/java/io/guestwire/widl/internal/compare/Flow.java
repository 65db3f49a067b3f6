// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.compare;

/**
 * What a peer that is built against the earlier schema does with values of a type.
 *
 * @param writes whether it may send them, to a peer of the present schema
 * @param reads whether it may get them, from a peer of the present schema
 */
record Flow(boolean writes, boolean reads) {
    static final Flow NONE = new Flow(false, false);
    static final Flow BOTH = new Flow(true, true);

    Flow and(Flow other) {
        return new Flow(writes || other.writes, reads || other.reads);
    }
}
