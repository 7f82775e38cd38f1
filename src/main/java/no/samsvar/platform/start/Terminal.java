package no.samsvar.platform.start;

import java.util.function.Consumer;

/** Where the person who starts the program reads what it does. */
final class Terminal implements Consumer<String> {

    @Override
    public void accept(String line) {
        System.out.println(line);
    }
}
