// SPDX-License-Identifier: Apache-2.0
package io.guestwire.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints, for each benchmark in the JSON results of one run or more, the mean of the fastest twentieth of all iterations,
 * the median, and how far the runs' own fastest twentieths lie apart. On a machine that other work shares, what is fast is
 * what was not disturbed.
 */
public final class Fastest {
    private static final int PART = 20;

    private Fastest() {}

    /** Prints a table of the files named. */
    public static void main(String[] files) throws IOException {
        Map<String, List<double[]>> runs = new TreeMap<>();
        for (String file : files) {
            for (JsonNode result : new ObjectMapper().readTree(Path.of(file).toFile())) {
                StringBuilder name = new StringBuilder(result.get("benchmark").textValue());
                name.delete(0, name.lastIndexOf(".", name.lastIndexOf(".") - 1) + 1);
                result.path("params").forEach(value -> name.append(' ').append(value.textValue()));
                runs.computeIfAbsent(name.toString(), key -> new ArrayList<>()).add(iterations(result));
            }
        }
        System.out.printf(Locale.ROOT, "%-55s %12s %12s %8s%n", "ns", "fastest 5 %", "median", "spread");
        runs.forEach(Fastest::print);
    }

    private static double[] iterations(JsonNode result) {
        List<Double> all = new ArrayList<>();
        for (JsonNode fork : result.get("primaryMetric").get("rawData")) {
            fork.forEach(score -> all.add(score.doubleValue()));
        }
        return all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static void print(String name, List<double[]> runs) {
        double[] all = runs.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        double least = runs.stream().mapToDouble(Fastest::fastest).min().orElseThrow();
        double most = runs.stream().mapToDouble(Fastest::fastest).max().orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "%-55s %12.1f %12.1f %7.0f%%%n",
                name,
                fastest(all),
                all[all.length / 2],
                100 * (most / least - 1));
    }

    private static double fastest(double[] sorted) {
        int count = Math.max(1, sorted.length / PART);
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += sorted[i];
        }
        return sum / count;
    }
}
