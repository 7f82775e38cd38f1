package no.samsvar.measure.wheel;

/** A length of time in hours and minutes, in words: the message and its arguments. */
public record Length(String key, Object[] arguments) {

    private static final int HOUR = 60;

    public static Length of(int minutes) {
        int hours = minutes / HOUR;
        int rest = minutes % HOUR;
        if (hours == 0) {
            return new Length("measure.wheel.minutes-only", new Object[] {rest});
        }
        return rest == 0
                ? new Length("measure.wheel.hours-only", new Object[] {hours})
                : new Length("measure.wheel.hours", new Object[] {hours, rest});
    }
}
