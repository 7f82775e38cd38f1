package no.samsvar.measure.wheel;

import java.util.Locale;

/** The geometry of the wheel: twelve parts of a ring, January at the top, on a square of 400. */
public final class WheelPicture {

    private static final double CENTRE = 200;
    private static final double OUTER = 192;
    private static final double INNER = 84;
    private static final double MONTHS = 12;

    private WheelPicture() {}

    /** The outline of a month's part, from 0 for January, as an SVG path. */
    public static String part(int month) {
        double from = angle(month);
        double to = angle(month + 1);
        return "M%s A%s 0 0 1 %s L%s A%s 0 0 0 %s Z"
                .formatted(
                        point(OUTER, from),
                        radii(OUTER),
                        point(OUTER, to),
                        point(INNER, to),
                        radii(INNER),
                        point(INNER, from));
    }

    /** Where the words of a month are centred. */
    public static Point middle(int month) {
        double angle = angle(month + 0.5);
        double radius = (OUTER + INNER) / 2;
        return new Point(
                number(CENTRE + radius * Math.cos(angle)),
                number(CENTRE + radius * Math.sin(angle)));
    }

    /** A place in the picture, as SVG writes it. */
    public record Point(String x, String y) {}

    private static double angle(double month) {
        return 2 * Math.PI * month / MONTHS - Math.PI / 2;
    }

    private static String point(double radius, double angle) {
        return number(CENTRE + radius * Math.cos(angle))
                + " "
                + number(CENTRE + radius * Math.sin(angle));
    }

    private static String radii(double radius) {
        return number(radius) + " " + number(radius);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
