package no.samsvar.setup.guide;

import java.util.List;

/** Where to go on after an answer, and whom it let in. */
public record Answered(GuidePage next, List<InvitedGuest> invited) {}
