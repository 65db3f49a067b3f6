// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.codegen.AliasMapping;
import io.guestwire.codegen.DatetimeEncoding;
import io.guestwire.codegen.EnumEncoding;
import io.guestwire.codegen.GeneratorOptions;
import io.guestwire.codegen.OperationNames;
import io.guestwire.codegen.UnknownEnumValues;
import io.guestwire.codegen.WireEncoding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BindingOptionsTest {
    private static BindingOptions.Builder builder() {
        return BindingOptions.builder();
    }

    private static GeneratorOptions generated(BindingOptions.Builder builder) {
        return builder.build().toGeneratorOptions(Set.of());
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(MojoFailureException.class).hasMessage(message);
    }

    private static AliasParameter alias(String shortForm) {
        AliasParameter alias = new AliasParameter();
        alias.set(shortForm);
        return alias;
    }

    @Test
    void splitsNamespaceAndPackage() throws MojoFailureException {
        assertThat(generated(builder().packages(List.of("acme:store=com.acme.store", " b = c ")))
                        .packageByNamespace())
                .containsExactly(Map.entry("acme:store", "com.acme.store"), Map.entry("b", "c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "acme", "=com.acme", "acme="})
    void refusesAnythingElse(String entry) {
        assertRefused(
                () -> builder().packages(List.of(entry)),
                "packages: `" + entry + "` is not of the form namespace=package");
    }

    @Test
    void refusesANamespaceNamedTwice() {
        assertRefused(() -> builder().packages(List.of("a=b", "a=c")), "packages: namespace `a` is named twice");
    }

    @Test
    void failsTheBuildForAPackageThatIsNoJavaName() {
        assertRefused(
                () -> builder().packageName("com.int"), "packageName: `com.int` is not the name of a Java package");
    }

    @Test
    void failsTheBuildForAPackageOfTheJdk() {
        assertRefused(
                () -> builder().packageName("java.x"), "packageName: the Java package `java.x` belongs to the JDK");
    }

    @Test
    void namesTheParameterThatGivesANamespaceABadPackage() {
        assertRefused(
                () -> builder().packageName("com.acme").packages(List.of("a=io.guestwire.a")),
                "packages: the Java package `io.guestwire.a` belongs to the runtime of Guestwire");
    }

    @Test
    void takesTheEncodings() throws MojoFailureException {
        assertThat(generated(builder().enums("name").datetimes("timestamp").operationNames("apex"))
                        .encoding())
                .isEqualTo(new WireEncoding(EnumEncoding.NAME, DatetimeEncoding.TIMESTAMP, OperationNames.APEX));
    }

    @Test
    void takesWordsInCapitals() throws MojoFailureException {
        assertThat(generated(builder().unknownEnumValues(" CONSTANT ")).unknownEnumValues())
                .isEqualTo(UnknownEnumValues.CONSTANT);
    }

    @Test
    void tellsWhichWordWasMeant() {
        assertRefused(() -> builder().enums("names"), "enums: there is no `names`: did you mean `name`?");
    }

    @Test
    void listsTheWordsOfAParameter() {
        assertRefused(
                () -> builder().datetimes("epoch"), "datetimes: there is no `epoch`: it can be rfc3339, timestamp");
    }

    @Test
    void takesAnAliasInShort() throws MojoFailureException {
        assertThat(generated(builder().aliases(List.of(alias("OrderId=java.util.UUID"))))
                        .aliases())
                .containsExactly(Map.entry("OrderId", AliasMapping.of("java.util.UUID")));
    }

    @Test
    void takesAnAliasWithItsFunctions() throws MojoFailureException {
        AliasParameter money = new AliasParameter();
        money.setName("Money");
        money.setType("com.acme.Money");
        money.setDecode("com.acme.Money::parse");
        money.setEncode("com.acme.Money::print");

        assertThat(generated(builder().aliases(List.of(money))).aliases())
                .containsExactly(Map.entry(
                        "Money", AliasMapping.of("com.acme.Money", "com.acme.Money::parse", "com.acme.Money::print")));
    }

    @Test
    void refusesAnAliasWithoutAName() {
        assertRefused(
                () -> builder().aliases(List.of(new AliasParameter())),
                "aliases: an entry has no name; write name=type, or the elements name and type");
    }

    @Test
    void refusesAnAliasWithoutAType() {
        assertRefused(
                () -> builder().aliases(List.of(alias("OrderId"))),
                "aliases: `OrderId` has no type; write OrderId=java.util.UUID, say");
    }

    @Test
    void refusesAnAliasNamedTwice() {
        assertRefused(
                () -> builder().aliases(List.of(alias("A=java.util.UUID"), alias("A=java.net.URI"))),
                "aliases: `A` is named twice");
    }

    @Test
    void namesTheAliasWhoseTypeNeedsFunctions() {
        assertRefused(
                () -> builder().aliases(List.of(alias("Money=com.acme.Money"))),
                "aliases: `Money`: `com.acme.Money` needs two functions, one to decode and one to encode");
    }

    @Test
    void takesAnnotationsWithAndWithoutTheirSign() throws MojoFailureException {
        assertThat(generated(builder().annotations(List.of("@a=com.acme.A", "b=com.acme.B")))
                        .annotations())
                .containsExactly(Map.entry("a", "com.acme.A"), Map.entry("b", "com.acme.B"));
    }

    @Test
    void failsTheBuildForAnAnnotationThatIsNoClass() {
        assertRefused(
                () -> builder().annotations(List.of("a=Internal")),
                "annotations: `Internal` is not the qualified name of a Java class");
    }

    @Test
    void recordsEveryOptionWhateverItsOrder() throws MojoFailureException {
        BindingOptions options = builder()
                .packageName("p")
                .packages(List.of("b=b2", "a=a1"))
                .roles(List.of("Y", "X"), List.of("Z"))
                .enums("name")
                .datetimes("timestamp")
                .operationNames("apex")
                .unknownEnumValues("constant")
                .aliases(List.of(alias("Id=java.util.UUID")))
                .annotations(List.of("n=com.acme.N"))
                .build();

        assertThat(options.toManifestOptions())
                .containsExactly(
                        Map.entry("aliases.Id", "java.util.UUID"),
                        Map.entry("annotations.n", "com.acme.N"),
                        Map.entry("datetimes", "timestamp"),
                        Map.entry("enums", "name"),
                        Map.entry("guestRoles", "X,Y"),
                        Map.entry("hostRoles", "Z"),
                        Map.entry("operationNames", "apex"),
                        Map.entry("packageName", "p"),
                        Map.entry("packages.a", "a1"),
                        Map.entry("packages.b", "b2"),
                        Map.entry("unknownEnumValues", "constant"));
    }

    @Test
    void recordsNothingForDefaults() {
        assertThat(builder().build().toManifestOptions()).isEmpty();
    }
}
