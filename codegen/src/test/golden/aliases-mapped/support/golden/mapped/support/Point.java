// SPDX-License-Identifier: Apache-2.0
package golden.mapped.support;

/** A type of the user's that is called like one of the schema. */
public record Point(int x, int y) {
    public static Point of(golden.mapped.Point position) {
        return new Point(position.x(), position.y());
    }

    public golden.mapped.Point position() {
        return new golden.mapped.Point(x, y);
    }
}
