// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson.shop;

/** A class of a program's own, beside a class that is no codec. */
public record Note(String someText) {}
