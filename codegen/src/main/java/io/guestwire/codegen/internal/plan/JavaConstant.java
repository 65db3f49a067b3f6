// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import java.util.Optional;

/**
 * A private constant of a client.
 *
 * @param holder the nested class that holds it; absent when the client itself does
 * @param name its name
 */
public record JavaConstant(Optional<String> holder, String name) {}
