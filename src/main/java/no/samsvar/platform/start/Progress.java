package no.samsvar.platform.start;

/** Tells whoever starts the program what it is doing while that takes time. */
public interface Progress {

    void say(String line);
}
