package no.samsvar.platform.web;

import no.samsvar.platform.text.Dates;
import no.samsvar.platform.text.Texts;
import no.samsvar.platform.web.asset.Assets;
import no.samsvar.platform.web.asset.Icons;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a page needs while it is written, gathered once. */
@Component
record PageTools(
        Texts texts, Dates dates, Assets assets, Icons icons, ObjectProvider<ShellSource> shells) {}
