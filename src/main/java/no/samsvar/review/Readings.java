package no.samsvar.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Profile;
import no.samsvar.identity.Role;
import no.samsvar.organisation.Members;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.NotFound;
import no.samsvar.register.EntryId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Approved minutes, and that those who were absent read them (REV-04). */
@Service("reviewReadings")
@Transactional
public class Readings {

    private final MinutesRepository minutes;
    private final Members members;
    private final Organisations organisations;

    Readings(MinutesRepository minutes, Members members, Organisations organisations) {
        this.minutes = minutes;
        this.members = members;
        this.organisations = organisations;
    }

    /** All that are approved, the newest first. */
    @Transactional(readOnly = true)
    public List<ApprovedMinutes> approved() {
        return minutes.all();
    }

    /** The files that the minutes are stored as, with what their bytes must sum up to. */
    public record Sealed(UUID pdf, String pdfSha256, UUID word, String wordSha256) {}

    /** From now on the database refuses every change; these are to read the minutes. */
    public void seal(EntryId review, Sealed sealed, Set<UUID> absent) {
        minutes.toRead(review, absent);
        minutes.seal(review, sealed);
    }

    /** Approved minutes; not found where there are none yet. */
    @Transactional(readOnly = true)
    public ApprovedMinutes find(EntryId review) {
        return minutes.find(review).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public List<Reading> of(EntryId review) {
        return minutes.readings(review);
    }

    /** Those that whoever asks is still to read. */
    @Transactional(readOnly = true)
    public Set<EntryId> unread() {
        return minutes.waiting().stream()
                .map(MinutesRepository.ToRead::id)
                .collect(Collectors.toSet());
    }

    /** Whoever acts says that they have read them; said again it changes nothing. */
    public void confirm(EntryId review) {
        find(review);
        minutes.read(review);
    }

    /** What waits for whoever asks. */
    @Transactional(readOnly = true)
    List<MinutesRepository.ToRead> waiting() {
        return minutes.waiting();
    }

    /**
     * Who was to come and did not: those invited, and in the small profile everybody where nobody
     * was named. An auditor answers elsewhere.
     */
    @Transactional(readOnly = true)
    public Set<UUID> absent(ReviewFields review) {
        var absent = new LinkedHashSet<>(review.invited());
        if (absent.isEmpty() && organisations.current().profile() == Profile.SMALL) {
            members.having(Permission.REVIEW_READ).stream()
                    .filter(member -> !member.roles().equals(Set.of(Role.AUDITOR)))
                    .forEach(member -> absent.add(member.id().value()));
        }
        absent.removeAll(review.participants());
        return absent;
    }
}
