// SPDX-License-Identifier: Apache-2.0
/**
 * Payloads of guests as JSON trees and as a program's own classes, through Jackson. What a guest sent is decoded by the
 * runtime's bounded reader first: Jackson sees a finished tree and never a guest's bytes.
 */
@NullMarked
package io.guestwire.jackson;

import org.jspecify.annotations.NullMarked;
