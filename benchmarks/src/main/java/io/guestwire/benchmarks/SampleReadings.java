// SPDX-License-Identifier: Apache-2.0
package io.guestwire.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import readings.Batch;
import readings.Reading;

/** Records of twenty fields, some 330 bytes each as MessagePack: every one different, all the same on every run. */
final class SampleReadings {
    private SampleReadings() {}

    static Batch batch(int size) {
        return new Batch(
                IntStream.range(0, size).mapToObj(SampleReadings::reading).toList());
    }

    static Reading reading(int i) {
        return new Reading(
                0x1_0000_0000L + i,
                "sensor-" + (1_000 + i),
                "Zürich-" + i % 7,
                "SN-00" + (990_000 + i),
                "TH-220",
                "2.4." + i % 10,
                i % 5,
                70_000L + i,
                1_790_000_000_000L + i * 997L,
                i % 3 != 0,
                3.5f + i % 8 / 16f,
                18 + i * 0.013,
                40 + i * 0.021,
                1_013.25 - i * 0.003,
                47.3769 + i * 1e-4,
                8.5417 - i * 1e-4,
                400 - i,
                i % 2 == 0 ? Optional.empty() : Optional.of("replaced after a storm"),
                List.of("outdoor", "roof"),
                new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, (byte) i});
    }
}
