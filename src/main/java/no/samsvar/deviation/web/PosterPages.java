package no.samsvar.deviation.web;

import static no.samsvar.place.PlaceKinds.PLACE;

import no.samsvar.deviation.place.Places;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.web.view.ChoiceLists;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the page of the posters shows. */
@Service
@Transactional(readOnly = true)
class PosterPages {

    private final Places places;
    private final Register register;
    private final ChoiceLists lists;

    PosterPages(Places places, Register register, ChoiceLists lists) {
        this.register = register;
        this.places = places;
        this.lists = lists;
    }

    /** What a registered place is called. */
    String called(EntryId place) {
        return register.find(PLACE, place).entry().title();
    }

    PostersView list(Form<PlaceForm> form) {
        return new PostersView(places.all(), form, lists.of(PlaceForm.class));
    }
}
