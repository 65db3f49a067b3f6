// SPDX-License-Identifier: Apache-2.0
package suite.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.JsException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Structs of the guest's. */
class StructFacts extends FeatureSuite {
    StructFacts(GuestModule module) {
        super(module);
    }

    @Test
    void constructorMakesOne() {
        try (Point point = guest.newPoint(3, 4)) {
            assertThat(point.length()).isEqualTo(5);
        }
    }

    @Test
    void closingFreesIt() {
        Point point = guest.newPoint(1, 1);
        assertThat(guest.livePoints()).isEqualTo(1);
        point.close();
        point.close();
        assertThat(guest.livePoints()).isZero();
    }

    @Test
    void useAfterClosingIsRefused() {
        Point point = guest.newPoint(1, 1);
        point.close();
        assertThatThrownBy(point::x).isInstanceOf(IllegalStateException.class).hasMessageContaining("Point");
    }

    @Test
    void staticFunctionMakesOne() {
        try (Point origin = guest.pointOrigin()) {
            assertThat(origin.x()).isZero();
        }
    }

    @Test
    void fallibleStaticFunctionMakesOne() {
        try (Point point = guest.pointParse("1.5; -2")) {
            assertThat(point.y()).isEqualTo(-2);
        }
    }

    @Test
    void fallibleStaticFunctionFails() {
        assertThatThrownBy(() -> guest.pointParse("1.5"))
                .isInstanceOfSatisfying(
                        JsException.class, thrown -> assertThat(thrown.value().asString()).isEqualTo("no semicolon"));
    }

    @Test
    void fieldsAreReadAndWritten() {
        try (Point point = guest.newPoint(1, 2)) {
            point.setX(10);
            assertThat(point.x()).isEqualTo(10);
            assertThat(point.y()).isEqualTo(2);
        }
    }

    @Test
    void readonlyFieldHasNoSetter() {
        try (Point point = guest.newPoint(1, 2)) {
            assertThat(point.id()).isEqualTo(7);
        }
        assertThat(Point.class.getMethods()).extracting(java.lang.reflect.Method::getName).doesNotContain("setId");
    }

    @Test
    void textFieldIsCloned() {
        try (Point point = guest.newPoint(1, 2)) {
            point.setLabel("ß");
            assertThat(point.label()).isEqualTo("ß");
            assertThat(point.label()).isEqualTo("ß");
        }
    }

    @Test
    void renamedMethodChangesIt() {
        try (Point point = guest.newPoint(1, 2)) {
            point.moveBy(1, 1);
            point.moveBy(0.5, 0);
            assertThat(point.format()).isEqualTo("2.5; 3");
            assertThat(point.moveCount()).isEqualTo(2);
        }
    }

    @Test
    void setterOfTheGuestsRuns() {
        try (Point point = guest.newPoint(3, 4)) {
            point.setLength(10);
            assertThat(point.x()).isEqualTo(6);
        }
    }

    @Test
    void anotherIsBorrowed() {
        try (Point left = guest.newPoint(0, 0);
                Point right = guest.newPoint(3, 4)) {
            assertThat(left.distance(right)).isEqualTo(5);
            assertThat(right.distance(left)).isEqualTo(5);
        }
    }

    @Test
    void itMayBeLookedAtTwiceAtOnce() {
        try (Point point = guest.newPoint(3, 4)) {
            assertThat(point.distance(point)).isZero();
        }
    }

    @Test
    void itMayNotBeChangedTwiceAtOnce() {
        Point point = guest.newPoint(3, 4);
        assertThatThrownBy(() -> point.swap(point))
                .isInstanceOf(JsException.class)
                .hasMessageContaining("recursive use");
        assertThat(guest.add(1, 2)).isEqualTo(3);
    }

    @Test
    void anotherIsChangedToo() {
        try (Point left = guest.newPoint(0, 1);
                Point right = guest.newPoint(3, 4)) {
            left.swap(right);
            assertThat(left.x()).isEqualTo(3);
            assertThat(right.y()).isEqualTo(1);
        }
    }

    @Test
    void argumentByValueIsMoved() {
        try (Point left = guest.newPoint(1, 1)) {
            Point right = guest.newPoint(2, 2);
            left.absorb(right);
            assertThat(left.x()).isEqualTo(3);
            assertThat(guest.livePoints()).isEqualTo(1);
            assertThatThrownBy(right::x).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void selfByValueIsMoved() {
        Point point = guest.newPoint(1, 2);
        assertThat(point.intoText()).isEqualTo("1; 2");
        assertThat(guest.livePoints()).isZero();
        assertThatThrownBy(point::x).isInstanceOf(IllegalStateException.class);
        point.close();
    }

    @Test
    void methodMakesAnother() {
        try (Point point = guest.newPoint(1, 2);
                Point copy = point.copy()) {
            copy.setX(5);
            assertThat(point.x()).isEqualTo(1);
        }
        assertThat(guest.livePoints()).isZero();
    }

    @Test
    void methodMayGiveNone() {
        try (Point origin = guest.pointOrigin();
                Point other = guest.newPoint(0, 2)) {
            assertThat(origin.maybeUnit()).isEmpty();
            try (Point unit = other.maybeUnit().orElseThrow()) {
                assertThat(unit.y()).isEqualTo(1);
            }
        }
        assertThat(guest.livePoints()).isZero();
    }

    @Test
    void functionsTakeThemByEveryKind() {
        Point left = guest.newPoint(0, 0);
        Point right = guest.newPoint(2, 2);
        try (Point middle = guest.midpoint(left, right)) {
            assertThat(middle.x()).isEqualTo(1);
        }
        guest.pushApart(left, right);
        assertThat(right.x() - left.x()).isEqualTo(4);
        try (Point merged = guest.merge(left, right)) {
            assertThat(merged.format()).isEqualTo("2; 2");
        }
        assertThat(guest.livePoints()).isZero();
    }

    @Test
    void hostGetsOneAndGivesItBack() {
        Point point = guest.newPoint(1, 2);
        try (Point back = guest.relayPoint(point)) {
            assertThat(back.format()).isEqualTo("1; 2");
            assertThat(guest.livePoints()).isEqualTo(1);
        }
    }

    @Test
    void itIsAValueOfTheHostToo() {
        try (Point point = guest.pointAsValue(1, 2).asHost(Point.class)) {
            assertThat(point.format()).isEqualTo("1; 2");
        }
        assertThat(guest.livePoints()).isZero();
    }

    @Test
    void oneOfAnotherGuestIsRefused() {
        try (Features other = Features.start(module, new FeatureHost());
                Point foreign = other.newPoint(0, 0);
                Point own = guest.newPoint(0, 0)) {
            assertThatThrownBy(() -> own.distance(foreign)).isInstanceOf(IllegalStateException.class);
        }
    }

    // since 0.2.88
    @Test
    void listsOfThemComeAndGo() {
        List<Point> points = guest.diagonal(3);
        assertThat(points).extracting(Point::y).containsExactly(0.0, 1.0, 2.0);
        try (Point centre = guest.centre(points).orElseThrow()) {
            assertThat(centre.x()).isEqualTo(1);
        }
        assertThat(guest.livePoints()).isZero();
        assertThat(guest.centre(List.of())).isEmpty();
    }

    @Test
    void hostGetsListsOfThem() {
        List<Point> back = guest.relayPoints(guest.diagonal(2));
        assertThat(back).extracting(Point::x).containsExactly(0.0, 1.0);
        back.forEach(Point::close);
        assertThat(guest.livePoints()).isZero();
    }
    // end

    @Test
    void fallibleConstructorFails() {
        assertThatThrownBy(() -> guest.newAccount(-1))
                .isInstanceOfSatisfying(JsException.class, thrown -> assertThat(thrown.value().asError().message())
                        .isEqualTo("an account starts with no debts"));
    }

    @Test
    void fallibleConstructorMakesOne() {
        try (Account account = guest.newAccount(5)) {
            account.deposit(7);
            assertThat(account.balance()).isEqualTo(12);
            assertThat(host.log).containsExactly("balance 12");
        }
    }

    @Test
    void hostMayLookWhileItIsLookedAt() {
        try (Account account = guest.newAccount(5)) {
            host.callBack = balance -> (int) account.balance();
            account.show();
            assertThat(host.log).containsExactly("balance 5");
        }
    }

    @Test
    void hostMayNotLookWhileItIsChanged() {
        Account account = guest.newAccount(5);
        host.callBack = balance -> (int) account.balance();
        assertThatThrownBy(() -> account.deposit(1)).isInstanceOf(JsException.class).hasMessageContaining("unsafe aliasing");
    }

    @Test
    void consumingMethodFails() {
        Account account = guest.newAccount(0);
        assertThatThrownBy(account::close_).isInstanceOf(JsException.class);
        assertThatThrownBy(account::balance).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void consumingMethodGivesItsResult() {
        assertThat(guest.newAccount(9).close_()).isEqualTo(9);
    }

    @Test
    void structWithoutFieldsWorks() {
        try (Empty empty = guest.newEmpty()) {
            assertThat(empty.answer()).isEqualTo(42);
        }
    }

    @Test
    void fieldsOfEveryKindAreReadAndWritten() {
        try (Parcel parcel = guest.newParcel("me")) {
            parcel.setStamps(new int[] {4, 5});
            parcel.setWeight(java.util.Optional.of(2.5));
            parcel.setFragile(true);
            parcel.setMark(0x1D11E);
            parcel.setValue(io.guestwire.runtime.js.JsValue.of("v"));
            assertThat(parcel.sender()).isEqualTo("me");
            assertThat(parcel.stamps()).containsExactly(4, 5);
            assertThat(parcel.weight()).contains(2.5);
            assertThat(parcel.fragile()).isTrue();
            assertThat(parcel.mark()).isEqualTo(0x1D11E);
            assertThat(parcel.value().asString()).isEqualTo("v");
        }
    }

    @Test
    void inspectableShowsItsFields() {
        try (Parcel parcel = guest.newParcel("me")) {
            assertThat(parcel.toString()).contains("sender").contains("me").contains("fragile");
        }
    }

    @Test
    void namesGivenForTheOtherSideAreUsed() {
        assertThat(guest.renamedFunction(3)).isEqualTo(3);
        assertThat(guest.switch_(3, 1)).isEqualTo(2);
        try (Crate crate = guest.newCrate(4)) {
            assertThat(crate.slatCount()).isEqualTo(4);
            assertThat(crate.toString()).isEqualTo("4 slats");
            assertThat(crate.wait_()).isEqualTo(4);
        }
    }

    @Test
    void namesOfObjectsMethodsAreEvaded() {
        assertThat(guest.hashCode_()).isEqualTo(17);
    }

    @Test
    void typescriptIsNotNeeded() {
        assertThat(guest.leftOutOfTypescript()).isTrue();
    }

    // since 0.2.106
    @Test
    void exportsInNamespacesAreMethodsOfParts() {
        assertThat(guest.tools().sharpen(1)).isEqualTo(2);
        assertThat(guest.tools().heavy().hammer(4)).isEqualTo(8);
    }
    // end
}
