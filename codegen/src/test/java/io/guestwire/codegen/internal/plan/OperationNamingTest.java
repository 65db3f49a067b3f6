// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.codegen.OperationNames;
import org.junit.jupiter.api.Test;

class OperationNamingTest {
    private static final OperationNaming WIDL = new OperationNaming(OperationNames.WIDL, "greeting.v1", "Greeter");
    private static final OperationNaming APEX = new OperationNaming(OperationNames.APEX, "greeting.v1", "Greeter");

    @Test
    void widlCallsAnOperationOfAGuestByItsBareName() {
        assertThat(WIDL.ofGuest("sayHello")).isEqualTo("sayHello");
    }

    @Test
    void widlGivesTheNamespaceVerbatim() {
        assertThat(new OperationNaming(OperationNames.WIDL, "wasmcloud:keyvalue", "Store").ofHost("Get"))
                .containsExactly(new JavaExport.Name("wasmcloud:keyvalue", "Get"));
    }

    @Test
    void widlWithoutANamespaceGivesNone() {
        assertThat(new OperationNaming(OperationNames.WIDL, "", "Store").ofHost("get"))
                .containsExactly(new JavaExport.Name("", "get"));
    }

    @Test
    void apexPutsNamespaceAndInterfaceInFront() {
        assertThat(APEX.ofGuest("sayHello")).isEqualTo("greeting.v1.Greeter/sayHello");
    }

    @Test
    void apexAnswersWhatGuestsInGoAndInRustSend() {
        assertThat(APEX.ofHost("sayHello"))
                .containsExactly(
                        new JavaExport.Name("greeting.v1.Greeter", "sayHello"),
                        new JavaExport.Name("greeting.v1", "Greeter/sayHello"));
    }

    @Test
    void apexWithoutANamespaceHasNoDotInFront() {
        OperationNaming naming = new OperationNaming(OperationNames.APEX, "", "Greeter");
        assertThat(naming.ofGuest("sayHello")).isEqualTo("Greeter/sayHello");
        assertThat(naming.ofHost("sayHello"))
                .containsExactly(
                        new JavaExport.Name("Greeter", "sayHello"), new JavaExport.Name("", "Greeter/sayHello"));
    }
}
