package no.samsvar.filing;

import static no.samsvar.filing.PaperKinds.PAPER;
import static no.samsvar.filing.PaperKinds.WAITING;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samsvar.filing.Home.AtEntry;
import no.samsvar.filing.recognition.Mention;
import no.samsvar.filing.recognition.PaperReader;
import no.samsvar.filing.recognition.PaperText;
import no.samsvar.filing.recognition.Recognised;
import no.samsvar.filing.recognition.Recogniser;
import no.samsvar.platform.NewId;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.personnumber.PersonNumbers;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import no.samsvar.register.file.EntryFile;
import no.samsvar.register.file.Files;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents from before: dropped in and recognised. {@link Filing} says where they go. */
@Service("documentsFromBefore")
@Transactional
public class Papers {

    private final Register register;
    private final Files files;
    private final Recogniser recogniser;
    private final FilingPlaces places;
    private final PaperProposalRepository proposals;
    private final NewId ids;

    Papers(
            Register register,
            Files files,
            Recogniser recogniser,
            FilingPlaces places,
            PaperProposalRepository proposals,
            NewId ids) {
        this.register = register;
        this.files = files;
        this.recogniser = recogniser;
        this.places = places;
        this.proposals = proposals;
        this.ids = ids;
    }

    /**
     * Keeps a document until it is filed, with what it seems to be.
     *
     * @throws no.samsvar.platform.RuleBroken for what is empty, too large, of a kind that is not
     *     kept, or harmful
     */
    public EntryId receive(String fileName, byte[] content) {
        var id = new EntryId(ids.next());
        var owner = new EntryFields(Scope.currentPerson().value(), null, null, null);
        // The file is judged before its content is read, and belongs to an entry.
        register.create(PAPER, id, new PaperFields(shown(fileName), PaperType.UNKNOWN), owner);
        var file = files.add(id, fileName, new ByteArrayInputStream(content));
        var text = PaperReader.read(file.mediaType(), file.name(), content);
        var recognised = recogniser.recognise(text);
        var fields = new PaperFields(shown(text.titleOf(recognised)), recognised.type());
        register.change(PAPER, id, register.entry(id).version(), fields, owner);
        proposals.insert(id, proposal(text, recognised));
        return id;
    }

    private Proposal proposal(PaperText text, Recognised recognised) {
        return new Proposal(
                recognised.type(), recognised.signs(), concerned(text, recognised.type()));
    }

    private Optional<EntryId> concerned(PaperText text, PaperType type) {
        return type.home(text.isTable()) instanceof AtEntry(var kind)
                ? Mention.in(text.head() + "\n" + text.text(), places.in(kind))
                        .map(choice -> new EntryId(choice.id()))
                : Optional.empty();
    }

    /** A title holds no national identity number, and no more than titles hold. */
    private static String shown(String title) {
        var masked = PersonNumbers.mask(title.strip());
        return masked.substring(0, Math.min(masked.length(), FieldDeclaration.SHORT_TEXT));
    }

    /** Those that wait to be filed, the newest first. */
    @Transactional(readOnly = true)
    public List<Stored<PaperFields>> waiting() {
        return register.all(PAPER).stream()
                .filter(stored -> stored.entry().status().equals(WAITING))
                .sorted(
                        (one, other) ->
                                other.entry().createdAt().compareTo(one.entry().createdAt()))
                .toList();
    }

    /** What these were taken for; those that somebody wrote down by hand are left out. */
    @Transactional(readOnly = true)
    public Map<EntryId, Proposal> proposals(Collection<EntryId> papers) {
        return proposals.of(papers);
    }

    @Transactional(readOnly = true)
    public Proposal proposal(EntryId paper) {
        register.find(PAPER, paper);
        return proposals.of(List.of(paper)).getOrDefault(paper, Proposal.NONE);
    }

    /** What lies in a document's file. */
    byte[] content(EntryFile file) {
        try (InputStream in = files.open(file.id())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
