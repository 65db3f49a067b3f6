// SPDX-License-Identifier: Apache-2.0
package suite.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.runtime.GuestModule;
import org.junit.jupiter.api.Test;

/** Vectors and slices of numbers. */
class SliceFacts extends FeatureSuite {
    SliceFacts(GuestModule module) {
        super(module);
    }

    @Test
    void i8sComeBack() {
        byte[] values = {Byte.MIN_VALUE, 0, 1, Byte.MAX_VALUE};
        assertThat(guest.echoI8s(values)).isEqualTo(values);
        assertThat(guest.echoBoxedI8s(values)).isEqualTo(values);
        assertThat(guest.copyI8s(values)).isEqualTo(values);
        assertThat(guest.echoI8s(new byte[0])).isEmpty();
    }

    @Test
    void i8sAreChangedInPlace() {
        byte[] values = {1, 2, 30};
        guest.doubleI8s(values);
        assertThat(values).isEqualTo(new byte[] {2, 4, 60});
    }

    @Test
    void i8sReachTheHost() {
        byte[] values = {3, 2, 1};
        assertThat(guest.relayI8s(values)).isEqualTo(values);
    }

    @Test
    void i8sAreChangedByTheHost() {
        assertThat(guest.changedI8s()).isEqualTo(new byte[] {2, 3, 4});
    }

    @Test
    void u8sComeBack() {
        byte[] values = {Byte.MIN_VALUE, 0, 1, Byte.MAX_VALUE};
        assertThat(guest.echoU8s(values)).isEqualTo(values);
        assertThat(guest.echoBoxedU8s(values)).isEqualTo(values);
        assertThat(guest.copyU8s(values)).isEqualTo(values);
        assertThat(guest.echoU8s(new byte[0])).isEmpty();
    }

    @Test
    void u8sAreChangedInPlace() {
        byte[] values = {1, 2, 30};
        guest.doubleU8s(values);
        assertThat(values).isEqualTo(new byte[] {2, 4, 60});
    }

    @Test
    void u8sReachTheHost() {
        byte[] values = {3, 2, 1};
        assertThat(guest.relayU8s(values)).isEqualTo(values);
    }

    @Test
    void u8sAreChangedByTheHost() {
        assertThat(guest.changedU8s()).isEqualTo(new byte[] {2, 3, 4});
    }

    @Test
    void i16sComeBack() {
        short[] values = {Short.MIN_VALUE, 0, 1, Short.MAX_VALUE};
        assertThat(guest.echoI16s(values)).isEqualTo(values);
        assertThat(guest.echoBoxedI16s(values)).isEqualTo(values);
        assertThat(guest.copyI16s(values)).isEqualTo(values);
        assertThat(guest.echoI16s(new short[0])).isEmpty();
    }

    @Test
    void i16sAreChangedInPlace() {
        short[] values = {1, 2, 30};
        guest.doubleI16s(values);
        assertThat(values).isEqualTo(new short[] {2, 4, 60});
    }

    @Test
    void i16sReachTheHost() {
        short[] values = {3, 2, 1};
        assertThat(guest.relayI16s(values)).isEqualTo(values);
    }

    @Test
    void i16sAreChangedByTheHost() {
        assertThat(guest.changedI16s()).isEqualTo(new short[] {2, 3, 4});
    }

    @Test
    void u16sComeBack() {
        short[] values = {Short.MIN_VALUE, 0, 1, Short.MAX_VALUE};
        assertThat(guest.echoU16s(values)).isEqualTo(values);
        assertThat(guest.echoBoxedU16s(values)).isEqualTo(values);
        assertThat(guest.copyU16s(values)).isEqualTo(values);
        assertThat(guest.echoU16s(new short[0])).isEmpty();
    }

    @Test
    void u16sAreChangedInPlace() {
        short[] values = {1, 2, 30};
        guest.doubleU16s(values);
        assertThat(values).isEqualTo(new short[] {2, 4, 60});
    }

    @Test
    void u16sReachTheHost() {
        short[] values = {3, 2, 1};
        assertThat(guest.relayU16s(values)).isEqualTo(values);
    }

    @Test
    void u16sAreChangedByTheHost() {
        assertThat(guest.changedU16s()).isEqualTo(new short[] {2, 3, 4});
    }

    @Test
    void i32sComeBack() {
        int[] values = {Integer.MIN_VALUE, 0, 1, Integer.MAX_VALUE};
        assertThat(guest.echoI32s(values)).isEqualTo(values);
        assertThat(guest.echoBoxedI32s(values)).isEqualTo(values);
        assertThat(guest.copyI32s(values)).isEqualTo(values);
        assertThat(guest.echoI32s(new int[0])).isEmpty();
    }

    @Test
    void i32sAreChangedInPlace() {
        int[] values = {1, 2, 30};
        guest.doubleI32s(values);
        assertThat(values).isEqualTo(new int[] {2, 4, 60});
    }

    @Test
    void i32sReachTheHost() {
        int[] values = {3, 2, 1};
        assertThat(guest.relayI32s(values)).isEqualTo(values);
    }

    @Test
    void i32sAreChangedByTheHost() {
        assertThat(guest.changedI32s()).isEqualTo(new int[] {2, 3, 4});
    }

    @Test
    void u32sComeBack() {
        int[] values = {Integer.MIN_VALUE, 0, 1, Integer.MAX_VALUE};
        assertThat(guest.echoU32s(values)).isEqualTo(values);
        assertThat(guest.echoBoxedU32s(values)).isEqualTo(values);
        assertThat(guest.copyU32s(values)).isEqualTo(values);
        assertThat(guest.echoU32s(new int[0])).isEmpty();
    }

    @Test
    void u32sAreChangedInPlace() {
        int[] values = {1, 2, 30};
        guest.doubleU32s(values);
        assertThat(values).isEqualTo(new int[] {2, 4, 60});
    }

    @Test
    void u32sReachTheHost() {
        int[] values = {3, 2, 1};
        assertThat(guest.relayU32s(values)).isEqualTo(values);
    }

    @Test
    void u32sAreChangedByTheHost() {
        assertThat(guest.changedU32s()).isEqualTo(new int[] {2, 3, 4});
    }

    @Test
    void i64sComeBack() {
        long[] values = {Long.MIN_VALUE, 0, 1, Long.MAX_VALUE};
        assertThat(guest.echoI64s(values)).isEqualTo(values);
        assertThat(guest.echoBoxedI64s(values)).isEqualTo(values);
        assertThat(guest.copyI64s(values)).isEqualTo(values);
        assertThat(guest.echoI64s(new long[0])).isEmpty();
    }

    @Test
    void i64sAreChangedInPlace() {
        long[] values = {1, 2, 30};
        guest.doubleI64s(values);
        assertThat(values).isEqualTo(new long[] {2, 4, 60});
    }

    @Test
    void i64sReachTheHost() {
        long[] values = {3, 2, 1};
        assertThat(guest.relayI64s(values)).isEqualTo(values);
    }

    @Test
    void i64sAreChangedByTheHost() {
        assertThat(guest.changedI64s()).isEqualTo(new long[] {2, 3, 4});
    }

    @Test
    void u64sComeBack() {
        long[] values = {Long.MIN_VALUE, 0, 1, Long.MAX_VALUE};
        assertThat(guest.echoU64s(values)).isEqualTo(values);
        assertThat(guest.echoBoxedU64s(values)).isEqualTo(values);
        assertThat(guest.copyU64s(values)).isEqualTo(values);
        assertThat(guest.echoU64s(new long[0])).isEmpty();
    }

    @Test
    void u64sAreChangedInPlace() {
        long[] values = {1, 2, 30};
        guest.doubleU64s(values);
        assertThat(values).isEqualTo(new long[] {2, 4, 60});
    }

    @Test
    void u64sReachTheHost() {
        long[] values = {3, 2, 1};
        assertThat(guest.relayU64s(values)).isEqualTo(values);
    }

    @Test
    void u64sAreChangedByTheHost() {
        assertThat(guest.changedU64s()).isEqualTo(new long[] {2, 3, 4});
    }

    @Test
    void usizesComeBack() {
        int[] values = {Integer.MIN_VALUE, 0, 1, Integer.MAX_VALUE};
        assertThat(guest.echoUsizes(values)).isEqualTo(values);
        assertThat(guest.echoBoxedUsizes(values)).isEqualTo(values);
        assertThat(guest.copyUsizes(values)).isEqualTo(values);
        assertThat(guest.echoUsizes(new int[0])).isEmpty();
    }

    @Test
    void usizesAreChangedInPlace() {
        int[] values = {1, 2, 30};
        guest.doubleUsizes(values);
        assertThat(values).isEqualTo(new int[] {2, 4, 60});
    }

    @Test
    void usizesReachTheHost() {
        int[] values = {3, 2, 1};
        assertThat(guest.relayUsizes(values)).isEqualTo(values);
    }

    @Test
    void usizesAreChangedByTheHost() {
        assertThat(guest.changedUsizes()).isEqualTo(new int[] {2, 3, 4});
    }

    @Test
    void f32sComeBack() {
        float[] values = {Float.MIN_VALUE, 0, 1, Float.MAX_VALUE};
        assertThat(guest.echoF32s(values)).isEqualTo(values);
        assertThat(guest.echoBoxedF32s(values)).isEqualTo(values);
        assertThat(guest.copyF32s(values)).isEqualTo(values);
        assertThat(guest.echoF32s(new float[0])).isEmpty();
    }

    @Test
    void f32sAreChangedInPlace() {
        float[] values = {1, 2, 30};
        guest.doubleF32s(values);
        assertThat(values).isEqualTo(new float[] {2, 4, 60});
    }

    @Test
    void f32sReachTheHost() {
        float[] values = {3, 2, 1};
        assertThat(guest.relayF32s(values)).isEqualTo(values);
    }

    @Test
    void f32sAreChangedByTheHost() {
        assertThat(guest.changedF32s()).isEqualTo(new float[] {2, 3, 4});
    }

    @Test
    void f64sComeBack() {
        double[] values = {Double.MIN_VALUE, 0, 1, Double.MAX_VALUE};
        assertThat(guest.echoF64s(values)).isEqualTo(values);
        assertThat(guest.echoBoxedF64s(values)).isEqualTo(values);
        assertThat(guest.copyF64s(values)).isEqualTo(values);
        assertThat(guest.echoF64s(new double[0])).isEmpty();
    }

    @Test
    void f64sAreChangedInPlace() {
        double[] values = {1, 2, 30};
        guest.doubleF64s(values);
        assertThat(values).isEqualTo(new double[] {2, 4, 60});
    }

    @Test
    void f64sReachTheHost() {
        double[] values = {3, 2, 1};
        assertThat(guest.relayF64s(values)).isEqualTo(values);
    }

    @Test
    void f64sAreChangedByTheHost() {
        assertThat(guest.changedF64s()).isEqualTo(new double[] {2, 3, 4});
    }

    @Test
    void emptySliceIsChangedInPlace() {
        double[] values = {};
        guest.doubleF64s(values);
        assertThat(values).isEmpty();
    }

    @Test
    void doublesAreSummed() {
        double[] values = new double[10_000];
        java.util.Arrays.fill(values, 0.5);
        assertThat(guest.sumOf(values)).isEqualTo(5_000);
    }

    @Test
    void sliceIsChangedBesideAnother() {
        int[] sums = {1, 2, 3};
        assertThat(guest.addTo(sums, new int[] {10, 20})).isEqualTo(2);
        assertThat(sums).containsExactly(11, 22, 3);
    }

    @Test
    void clampedBytesComeBack() {
        assertThat(guest.echoClamped(new byte[] {0, -1, 127})).containsExactly(0, -1, 127);
    }

    @Test
    void clampedBytesReachTheHost() {
        assertThat(guest.relayClamped(new byte[] {1, 2, 3})).isEqualTo(3);
    }

    @Test
    void megabyteGoesThereAndBack() {
        byte[] bytes = new byte[1 << 20];
        new java.util.Random(1).nextBytes(bytes);
        assertThat(guest.echoU8s(bytes)).isEqualTo(bytes);
    }
}
