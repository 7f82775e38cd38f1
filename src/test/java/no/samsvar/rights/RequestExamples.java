package no.samsvar.rights;

import static no.samsvar.rights.request.RequestKinds.REQUEST;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.platform.NewId;
import no.samsvar.platform.Time;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import no.samsvar.rights.request.Asker;
import no.samsvar.rights.request.RequestFields;
import no.samsvar.rights.request.Right;
import no.samsvar.rights.request.Way;
import org.springframework.stereotype.Component;

/** Requests for tests, made and changed through the register. */
@Component
public class RequestExamples {

    private final Register register;
    private final Examples examples;
    private final NewId ids;

    RequestExamples(Register register, Examples examples, NewId ids) {
        this.register = register;
        this.examples = examples;
        this.ids = ids;
    }

    /** A request that came at the counter on a day. */
    public static RequestFields came(String title, LocalDate day, Right... rights) {
        var said = new HashMap<String, Object>();
        said.put("title", title);
        said.put("rights", Set.of(rights));
        said.put("way", Way.COUNTER);
        said.put("receivedOn", day);
        said.put("asker", Asker.PERSON);
        return REQUEST.fields()
                .create(
                        field ->
                                switch (field.kind()) {
                                    case ROWS -> List.<Record>of();
                                    case CHOICES, REFERENCES ->
                                            said.getOrDefault(field.name(), Set.<UUID>of());
                                    default -> said.get(field.name());
                                });
    }

    /** One that came today, with this text wherever it has any. */
    public static RequestFields saying(String text) {
        return with(
                came(text, Time.today(), Right.ACCESS), Map.of("about", text, "reference", text));
    }

    public static RequestFields with(RequestFields fields, Map<String, ?> said) {
        return REQUEST.fields()
                .create(
                        field ->
                                said.containsKey(field.name())
                                        ? said.get(field.name())
                                        : field.valueIn(fields));
    }

    public EntryId make(Someone who, RequestFields fields) {
        var id = new EntryId(ids.next());
        return who.scope().call(() -> register.create(REQUEST, id, fields, EntryFields.NONE));
    }

    public Stored<RequestFields> read(Someone who, EntryId id) {
        return who.scope().call(() -> register.find(REQUEST, id));
    }

    /** Says this of a request, as the person may. */
    public void say(Someone who, EntryId id, Map<String, ?> said) {
        examples.access(who)
                .call(
                        () -> {
                            var stored = register.find(REQUEST, id);
                            var entry = stored.entry();
                            register.change(
                                    REQUEST,
                                    id,
                                    entry.version(),
                                    with(stored.fields(), said),
                                    entry.fields());
                            return id;
                        });
    }

    /** Moves it to a state, as the person may. */
    public void move(Someone who, EntryId id, String state) {
        examples.access(who)
                .call(
                        () -> {
                            int seen = register.entry(id).version();
                            register.move(REQUEST, id, seen, state, null);
                            return id;
                        });
    }
}
