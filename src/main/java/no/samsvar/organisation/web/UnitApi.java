package no.samsvar.organisation.web;

import java.util.List;
import java.util.UUID;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.organisation.Unit;
import no.samsvar.organisation.UnitId;
import no.samsvar.organisation.Units;
import no.samsvar.platform.NewId;
import no.samsvar.platform.web.api.Made;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Seen;
import no.samsvar.platform.web.api.Sent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** The organisation's units, for programs. */
@RestController
class UnitApi {

    private static final String UNITS = OrganisationApi.ORGANISATION + "/units";

    private final Units units;
    private final NewId ids;
    private final Replies replies;

    UnitApi(Units units, NewId ids, Replies replies) {
        this.units = units;
        this.ids = ids;
        this.replies = replies;
    }

    /** By name. */
    record All(List<Unit> units) {}

    @GetMapping(UNITS)
    @Requires(Permission.ORGANISATION_WRITE)
    Reply<All> list() {
        return replies.tell(new All(units.all()));
    }

    @GetMapping(UNITS + "/{id}")
    @Requires(Permission.ORGANISATION_WRITE)
    Reply<Unit> read(@PathVariable UUID id) {
        return replies.tell(units.find(new UnitId(id)));
    }

    @PostMapping(UNITS)
    @Requires(Permission.ORGANISATION_WRITE)
    @Made
    Reply<Unit> add(Sent<UnitForm> sent) {
        return replies.make(
                made -> UNITS + "/" + made.id().value(),
                () -> {
                    var id = new UnitId(ids.next());
                    units.add(sent.value().unit(id, 0));
                    return units.find(id);
                });
    }

    @PutMapping(UNITS + "/{id}")
    @Requires(Permission.ORGANISATION_WRITE)
    Reply<Unit> change(@PathVariable UUID id, Seen seen, Sent<UnitForm> sent) {
        return replies.once(
                () -> {
                    units.find(new UnitId(id));
                    units.change(sent.value().unit(new UnitId(id), seen.version()));
                    return units.find(new UnitId(id));
                });
    }
}
