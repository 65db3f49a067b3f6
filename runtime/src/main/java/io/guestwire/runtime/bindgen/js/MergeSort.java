// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stable sort that ends whatever the comparison answers: the JDK's own throws when answers contradict each other. */
final class MergeSort {
    private MergeSort() {}

    static <T> void sort(List<T> elements, Comparator<? super T> order) {
        if (elements.size() < 2) {
            return;
        }
        int middle = elements.size() / 2;
        List<T> left = new ArrayList<>(elements.subList(0, middle));
        List<T> right = new ArrayList<>(elements.subList(middle, elements.size()));
        sort(left, order);
        sort(right, order);
        int fromLeft = 0;
        int fromRight = 0;
        for (int i = 0; i < elements.size(); i++) {
            boolean takeRight = fromLeft == left.size()
                    || (fromRight < right.size() && order.compare(left.get(fromLeft), right.get(fromRight)) > 0);
            elements.set(i, takeRight ? right.get(fromRight++) : left.get(fromLeft++));
        }
    }
}
