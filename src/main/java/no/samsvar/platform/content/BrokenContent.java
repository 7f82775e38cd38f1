package no.samsvar.platform.content;

/** A file of content that does not say what it must, with the file and the place in it. */
public final class BrokenContent extends RuntimeException {

    public BrokenContent(String file, String place, String why) {
        super(place.isEmpty() ? file + ": " + why : file + ", " + place + ": " + why);
    }
}
