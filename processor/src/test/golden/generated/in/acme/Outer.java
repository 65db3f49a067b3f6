package acme;

import acme.geometry.Point;
import acme.geometry.Builder_;
import io.guestwire.runtime.annotation.HostExport;
import io.guestwire.runtime.annotation.HostExports;
import java.util.List;

interface Outer {
    @HostExports(namespace = "")
    abstract class Plotter {
        @HostExport
        abstract void plot(List<Point> points, Builder_ unit);
    }
}
