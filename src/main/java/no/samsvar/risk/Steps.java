package no.samsvar.risk;

import java.util.List;

/** How finely likelihood and consequence are graded. The finer scale has a step at either end. */
public enum Steps {
    THREE(1, 3),
    FIVE(0, 4);

    private final int first;
    private final int last;

    Steps(int first, int last) {
        this.first = first;
        this.last = last;
    }

    public int count() {
        return last - first + 1;
    }

    /** The highest product of likelihood and consequence. */
    public int most() {
        return count() * count();
    }

    /** From 1; what was graded on the finer scale counts as the nearest step of the coarser. */
    public int rank(Enum<?> step) {
        return Math.clamp(step.ordinal(), first, last) - first + 1;
    }

    /** Those in use, of likelihood or of consequence, rising. */
    public <E extends Enum<E>> List<E> inUse(Class<E> type) {
        return List.of(type.getEnumConstants()).subList(first, last + 1);
    }

    /** The step in use that counts for this one. */
    public <E extends Enum<E>> E nearest(E step) {
        return inUse(step.getDeclaringClass()).get(rank(step) - 1);
    }
}
