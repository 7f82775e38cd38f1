package no.samsvar.review;

import no.samsvar.register.ValueText;

/** What points are called. */
public final class PointWords {

    private PointWords() {}

    public static String title(Point point, ValueText words) {
        var title = point.title();
        return title == null ? words.one(point.topic()) : title;
    }
}
