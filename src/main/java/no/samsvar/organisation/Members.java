package no.samsvar.organisation;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Role;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.sql.ReadOnce;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who hold a role in the organisation worked in. */
@Service
public class Members {

    private final MemberRepository members;

    Members(MemberRepository members) {
        this.members = members;
    }

    /** By name; read once for a page, where several parts of it ask. */
    @Transactional(readOnly = true)
    public List<Member> all() {
        return ReadOnce.of(Members.class, this::read);
    }

    private List<Member> read() {
        Map<PersonId, Member> all = new LinkedHashMap<>();
        for (var row : members.all()) {
            all.computeIfAbsent(row.id(), id -> member(id, row)).roles().add(row.role());
        }
        return List.copyOf(all.values());
    }

    /** Those whose roles allow this, such as whom to remind or to address. */
    @Transactional(readOnly = true)
    public List<Member> having(Permission permission) {
        return all().stream()
                .filter(
                        member ->
                                member.roles().stream()
                                        .anyMatch(role -> role.permissions().contains(permission)))
                .toList();
    }

    private static Member member(PersonId id, MemberRepository.Row row) {
        return new Member(id, row.name(), EnumSet.noneOf(Role.class));
    }
}
