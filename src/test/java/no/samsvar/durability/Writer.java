package no.samsvar.durability;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/** Makes and changes things of its own until it is told to stop or gets no answer. */
final class Writer {

    private static final int DONE = 302;
    private static final Duration REST_AFTER_REFUSAL = Duration.ofMillis(100);
    private static final String SUPPLIERS = "/registers/supplier";

    private final Visitor visitor;
    private final Ledger ledger;
    private final Random random;
    private final List<Own> own = new ArrayList<>();
    private final List<Deed> unanswered = new ArrayList<>();

    Writer(Visitor visitor, Ledger ledger, long seed) {
        this.visitor = visitor;
        this.ledger = ledger;
        this.random = new Random(seed);
    }

    /** An entry that this writer made in this round; nobody else changes it. */
    private record Own(UUID id, int version) {}

    /** Goes on with new things of its own in each round, as the last ones' state is unknown. */
    void write(AtomicBoolean stopping) {
        own.clear();
        try {
            while (!stopping.get()) {
                act();
            }
        } catch (IOException e) {
            // The answer did not come: this is what the round is about.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void act() throws IOException, InterruptedException {
        int dice = own.isEmpty() ? 0 : random.nextInt(10);
        var chosen = own.isEmpty() ? null : own.get(random.nextInt(own.size()));
        switch (dice) {
            case 0, 1 -> create();
            case 2, 3 -> report();
            case 4, 5 -> comment(chosen);
            case 6 -> file(chosen);
            default -> change(chosen);
        }
    }

    private void create() throws IOException, InterruptedException {
        var id = UUID.randomUUID();
        var title = "Leverandør " + UUID.randomUUID();
        if (send(new Deed(Deed.Kind.CREATE, id, id, 0, title, ""), null)) {
            own.add(new Own(id, 0));
        }
    }

    private void change(Own chosen) throws IOException, InterruptedException {
        var next = new Own(chosen.id(), chosen.version() + 1);
        var title = "Endret " + UUID.randomUUID();
        own.remove(chosen);
        if (send(
                new Deed(Deed.Kind.CHANGE, next.id(), next.id(), next.version(), title, ""),
                null)) {
            own.add(next);
        }
    }

    private void comment(Own chosen) throws IOException, InterruptedException {
        var text = "Sagt " + UUID.randomUUID();
        send(new Deed(Deed.Kind.COMMENT, chosen.id(), UUID.randomUUID(), 0, text, ""), null);
    }

    private void file(Own chosen) throws IOException, InterruptedException {
        var picture = Picture.random(random);
        var name = "bilde-" + UUID.randomUUID() + ".png";
        send(
                new Deed(Deed.Kind.FILE, chosen.id(), chosen.id(), 0, name, picture.sha256()),
                picture);
    }

    private void report() throws IOException, InterruptedException {
        var id = UUID.randomUUID();
        var picture = Picture.random(random);
        send(
                new Deed(
                        Deed.Kind.REPORT,
                        id,
                        id,
                        0,
                        "Avvik " + UUID.randomUUID(),
                        picture.sha256()),
                picture);
    }

    /** Sends what got no answer once more, as a person would; the picture is not at hand now. */
    void again() throws IOException, InterruptedException {
        for (var deed : unanswered) {
            if (deed.kind().repeatable()) {
                post(deed, null);
            }
        }
        unanswered.clear();
    }

    private boolean send(Deed deed, Picture picture) throws IOException, InterruptedException {
        ledger.tried(deed);
        unanswered.add(deed);
        if (post(deed, picture) != DONE) {
            Thread.sleep(REST_AFTER_REFUSAL);
            return false;
        }
        unanswered.remove(deed);
        ledger.acknowledged(deed);
        return true;
    }

    private int post(Deed deed, Picture picture) throws IOException, InterruptedException {
        var entry = deed.entry().toString();
        return switch (deed.kind()) {
            case CREATE -> visitor.post(SUPPLIERS, supplier(deed, -1, Map.of("id", entry)));
            case CHANGE ->
                    visitor.post(
                            SUPPLIERS + "/" + entry, supplier(deed, deed.version() - 1, Map.of()));
            case COMMENT ->
                    visitor.post(
                            SUPPLIERS + "/" + entry + "/comments",
                            Map.of("comment", deed.thing().toString(), "text", deed.text()));
            case FILE ->
                    visitor.post(
                            SUPPLIERS + "/" + entry + "/files",
                            Map.of(),
                            "files",
                            deed.text(),
                            picture.bytes());
            case REPORT -> report(deed, picture);
        };
    }

    private int report(Deed deed, Picture picture) throws IOException, InterruptedException {
        var form =
                Map.of("id", deed.entry().toString(), "description", deed.text(), "type", "OTHER");
        return picture == null
                ? visitor.post("/deviations/report", form)
                : visitor.post("/deviations/report", form, "photo", "foto.png", picture.bytes());
    }

    private static Map<String, String> supplier(Deed deed, int version, Map<String, String> more) {
        var form = new HashMap<>(more);
        form.put("version", String.valueOf(version));
        form.put("title", deed.text());
        form.put("delivers", "Journal");
        return form;
    }
}
