package no.samsvar.launch;

/**
 * The first class of the program: answers an older Java in one line, and otherwise starts Samsvar.
 * Compiled for Java 17, and knows nothing of the rest at compile time.
 */
public final class Launch {

    private static final int NEEDED = 25;

    private Launch() {}

    public static void main(String[] args) throws Throwable {
        int running = Runtime.version().feature();
        if (running < NEEDED) {
            System.err.println(
                    "Samsvar needs Java "
                            + NEEDED
                            + " or newer, and this is Java "
                            + running
                            + ". Install a JDK "
                            + NEEDED
                            + " and start with its bin/java -jar samsvar.jar.");
            System.exit(1);
        }
        Class.forName("no.samsvar.Samsvar")
                .getMethod("main", String[].class)
                .invoke(null, (Object) args);
    }
}
