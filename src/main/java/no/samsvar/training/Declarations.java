package no.samsvar.training;

import static no.samsvar.training.TrainingKinds.DECLARATION;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samsvar.identity.Role;
import no.samsvar.organisation.Member;
import no.samsvar.organisation.Members;
import no.samsvar.platform.NewId;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.training.DeclarationRepository.Missing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has no declaration, and whose is followed up. */
@Service
@Transactional(readOnly = true)
public class Declarations {

    private final DeclarationRepository declarations;
    private final Register register;
    private final Members members;
    private final NewId ids;

    Declarations(
            DeclarationRepository declarations, Register register, Members members, NewId ids) {
        this.declarations = declarations;
        this.register = register;
        this.members = members;
        this.ids = ids;
    }

    /** Those with an account of whom nothing is noted, by name; an auditor answers elsewhere. */
    public List<Member> unknown() {
        var known = new HashSet<>(declarations.known());
        return members.all().stream()
                .filter(member -> !member.roles().equals(Set.of(Role.AUDITOR)))
                .filter(member -> !known.contains(member.id().value()))
                .toList();
    }

    /** Notes for each of them that theirs is missing, so that it is followed up. */
    @Transactional
    public void noteUnknown() {
        unknown().forEach(this::note);
    }

    private void note(Member member) {
        var fields =
                new DeclarationFields(
                        member.name(),
                        member.id().value(),
                        member.roles().equals(Set.of(Role.HELPER)) ? Tie.OTHER : Tie.EMPLOYEE,
                        null,
                        Set.of(),
                        null,
                        null,
                        null,
                        null);
        register.create(DECLARATION, new EntryId(ids.next()), fields, EntryFields.NONE);
    }

    Missing missing() {
        return declarations.missing();
    }
}
