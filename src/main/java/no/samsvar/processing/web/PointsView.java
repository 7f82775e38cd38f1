package no.samsvar.processing.web;

import static no.samsvar.platform.web.Page.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.web.view.Option;
import no.samsvar.processing.Point;

/** What is asked of a record: the law's points, and those beyond it that one may leave out. */
public record PointsView(Frame frame, Set<Point> leftOut, boolean mayChoose) {

    public List<Point> law() {
        return Arrays.stream(Point.values()).filter(Point::law).toList();
    }

    public List<Option> beyond() {
        return Arrays.stream(Point.values())
                .filter(point -> !point.law())
                .map(point -> new Option(point.name(), name(point), !leftOut.contains(point)))
                .toList();
    }

    public String name(Point point) {
        return text("processing.point." + Kebab.of(point.name()));
    }
}
