// SPDX-License-Identifier: Apache-2.0
/** Every text that Guestwire writes and that is not Java. Open, so that others can read its resources; it has no code. */
open module io.guestwire.templates {}
