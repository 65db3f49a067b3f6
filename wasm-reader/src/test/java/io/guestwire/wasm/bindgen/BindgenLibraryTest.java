// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BindgenLibraryTest {
    @Test
    void servesWhatItLists() {
        assertThat(BindgenLibrary.serves("Array.prototype.push")).isTrue();
    }

    @Test
    void servesNothingElse() {
        assertThat(BindgenLibrary.serves("document.querySelector")).isFalse();
    }

    @Test
    void listsNoCommentAsAKey() {
        assertThat(BindgenLibrary.keys()).noneMatch(key -> key.startsWith("#") || key.isBlank());
    }
}
