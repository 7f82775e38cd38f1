package no.samsvar.filing.web;

import static no.samsvar.filing.PaperKinds.PAPER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.filing.Filing;
import no.samsvar.filing.FilingPlaces;
import no.samsvar.filing.Home.AtEntry;
import no.samsvar.filing.PaperFields;
import no.samsvar.filing.Papers;
import no.samsvar.filing.Proposal;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.web.view.ChoiceLists;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import no.samsvar.register.file.Files;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the pages of documents show. */
@Component
@Transactional(readOnly = true)
class PaperPages {

    private final Papers papers;
    private final Filing filing;
    private final FilingPlaces places;
    private final Register register;
    private final Files files;
    private final ChoiceLists lists;

    PaperPages(
            Papers papers,
            Filing filing,
            FilingPlaces places,
            Register register,
            Files files,
            ChoiceLists lists) {
        this.papers = papers;
        this.filing = filing;
        this.places = places;
        this.register = register;
        this.files = files;
        this.lists = lists;
    }

    PapersView all(List<RuleBroken> refused) {
        var waiting = papers.waiting();
        var ids = waiting.stream().map(stored -> stored.entry().id()).toList();
        var proposals = papers.proposals(ids);
        var tables = filing.tables(ids);
        var names = names(proposals);
        var views =
                waiting.stream()
                        .map(
                                stored -> {
                                    var id = stored.entry().id();
                                    var known = proposals.getOrDefault(id, Proposal.NONE);
                                    return view(stored, known, tables.contains(id), names);
                                })
                        .toList();
        return new PapersView(views, refused, files.scans());
    }

    PaperView one(EntryId id) {
        var proposal = papers.proposal(id);
        var names = names(Map.of(id, proposal));
        return view(register.find(PAPER, id), proposal, filing.table(id).isPresent(), names);
    }

    /** What the entries that documents name are called, those of them that one may see. */
    private Map<UUID, Choice> names(Map<EntryId, Proposal> proposals) {
        var named =
                proposals.values().stream()
                        .flatMap(proposal -> proposal.concerns().stream())
                        .map(EntryId::value)
                        .distinct()
                        .toList();
        return named.isEmpty()
                ? Map.of()
                : register.names(named).stream()
                        .collect(Collectors.toMap(Choice::id, choice -> choice));
    }

    private static PaperView view(
            Stored<PaperFields> stored, Proposal proposal, boolean table, Map<UUID, Choice> names) {
        // A name that was found for one type says nothing of another.
        var concerns =
                proposal.what() == stored.fields().what()
                        ? proposal.concerns().map(it -> names.get(it.value()))
                        : Optional.<Choice>empty();
        return new PaperView(stored, proposal, table, concerns);
    }

    PlaceView place(String step, EntryId id, Form<?> form) {
        var view = one(id);
        var type = form.declaration().type();
        var choices =
                view.home() instanceof AtEntry(var kind) && step.equals("entry")
                        ? new Choices(Map.of(places.name(), places.in(kind)), Map.of())
                        : lists.of(type);
        return new PlaceView(step, view, form, choices);
    }
}
