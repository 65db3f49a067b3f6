// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BindingOptionsTest {
    @Test
    void splitsNamespaceAndPackage() throws MojoFailureException {
        assertThat(BindingOptions.of(null, List.of("acme:store=com.acme.store", " b = c "), List.of())
                        .packages())
                .containsExactly(Map.entry("acme:store", "com.acme.store"), Map.entry("b", "c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "acme", "=com.acme", "acme="})
    void refusesAnythingElse(String entry) {
        assertThatThrownBy(() -> BindingOptions.of(null, List.of(entry), List.of()))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("packages: `" + entry + "` is not of the form namespace=package");
    }

    @Test
    void refusesANamespaceNamedTwice() {
        assertThatThrownBy(() -> BindingOptions.of(null, List.of("a=b", "a=c"), List.of()))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("packages: namespace `a` is named twice");
    }

    @Test
    void failsTheBuildForAPackageThatIsNoJavaName() throws MojoFailureException {
        BindingOptions options = BindingOptions.of("com.int", List.of(), List.of());
        assertThatThrownBy(() -> options.toGeneratorOptions(Set.of()))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("packageName: `com.int` is not the name of a Java package");
    }

    @Test
    void failsTheBuildForAPackageOfTheJdk() throws MojoFailureException {
        BindingOptions options = BindingOptions.of("java.x", List.of(), List.of());
        assertThatThrownBy(() -> options.toGeneratorOptions(Set.of()))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("packageName: the Java package `java.x` belongs to the JDK");
    }

    @Test
    void namesTheParameterThatGivesANamespaceABadPackage() throws MojoFailureException {
        BindingOptions options = BindingOptions.of("com.acme", List.of("a=io.guestwire.a"), List.of());
        assertThatThrownBy(() -> options.toGeneratorOptions(Set.of()))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("packages: the Java package `io.guestwire.a` belongs to the runtime of Guestwire");
    }

    @Test
    void recordsEveryOptionWhateverItsOrder() throws MojoFailureException {
        BindingOptions options = BindingOptions.of("p", List.of("b=2", "a=1"), List.of("Y", "X"));
        assertThat(options.toManifestOptions())
                .containsExactly(
                        Map.entry("guestRoles", "X,Y"),
                        Map.entry("packageName", "p"),
                        Map.entry("packages.a", "1"),
                        Map.entry("packages.b", "2"));
    }

    @Test
    void recordsNothingForDefaults() throws MojoFailureException {
        assertThat(BindingOptions.of(null, List.of(), List.of()).toManifestOptions())
                .isEmpty();
    }
}
