package no.samsvar.catalogue.requirement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samsvar.catalogue.content.ChecklistContents;
import no.samsvar.catalogue.content.ChecklistItem;
import no.samsvar.catalogue.content.Requirement;
import no.samsvar.catalogue.content.RequirementContents;
import no.samsvar.organisation.Kind;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.RegisterKinds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue of requirements as the enterprise meets it (CHK-02). */
@Service
@Transactional
public class Requirements {

    private final RequirementContents contents;
    private final ChecklistContents checklists;
    private final NoteRepository notes;
    private final Organisations organisations;
    private final RegisterKinds kinds;
    private final Supports supports;

    Requirements(
            RequirementContents contents,
            ChecklistContents checklists,
            NoteRepository notes,
            Organisations organisations,
            RegisterKinds kinds,
            Supports supports) {
        this.contents = contents;
        this.checklists = checklists;
        this.notes = notes;
        this.organisations = organisations;
        this.kinds = kinds;
        this.supports = supports;
    }

    /**
     * Every area with its requirements as they stand.
     *
     * @param others whether those are told too that concern other kinds of enterprise
     */
    @Transactional(readOnly = true)
    public List<RequirementGroup> all(boolean others) {
        var kind = organisations.current().kind();
        var facts = facts(kind);
        return contents.areas().stream()
                .map(
                        area ->
                                new RequirementGroup(
                                        area,
                                        area.requirements().stream()
                                                .filter(one -> others || one.concerns(kind))
                                                .map(facts::line)
                                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    @Transactional(readOnly = true)
    public RequirementLine one(String id) {
        return facts(organisations.current().kind())
                .line(contents.find(id).orElseThrow(NotFound::new));
    }

    /** Keeps how a requirement is met, and why that is enough. */
    public void note(String id, String words) {
        if (contents.find(id).isEmpty()) {
            throw new NotFound();
        }
        notes.store(id, words, Scope.currentPerson().value());
    }

    private Facts facts(Kind kind) {
        Map<String, List<String>> points = new LinkedHashMap<>();
        checklists.newest().stream()
                .flatMap(list -> list.topics().stream())
                .flatMap(topic -> topic.items().stream())
                .filter(item -> item.concerns(kind))
                .forEach(item -> rests(points, item));
        Map<String, Resting> latest = new LinkedHashMap<>();
        notes.answers().forEach(one -> latest.put(one.item(), one));
        var readable = kinds.readable().stream().map(RegisterKind::name).toList();
        return new Facts(points, latest, notes.entries(readable), notes.all(), supports);
    }

    private static void rests(Map<String, List<String>> points, ChecklistItem item) {
        item.requirements()
                .forEach(one -> points.computeIfAbsent(one, _ -> new ArrayList<>()).add(item.id()));
    }

    private record Facts(
            Map<String, List<String>> points,
            Map<String, Resting> latest,
            Map<String, Integer> entries,
            Map<String, Note> notes,
            Supports supports) {

        RequirementLine line(Requirement requirement) {
            var resting = points.getOrDefault(requirement.id(), List.of());
            var answers =
                    resting.stream().map(latest::get).filter(java.util.Objects::nonNull).toList();
            int inRegister = requirement.metBy().map(it -> entries.getOrDefault(it, 0)).orElse(0);
            var note = Optional.ofNullable(notes.get(requirement.id()));
            return new RequirementLine(
                    requirement,
                    resting,
                    answers,
                    supports.of(requirement, entries),
                    inRegister,
                    note,
                    Standing.of(
                            requirement.strength(),
                            answers,
                            resting.size(),
                            inRegister,
                            note.isPresent()));
        }
    }
}
