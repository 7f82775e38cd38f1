package no.samsvar.inspection;

import java.util.List;
import no.samsvar.platform.NewId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trail of the folder: each time that somebody took it out. */
@Service
@Transactional
public class HandingsOut {

    /** So many of the latest are told. */
    public static final int TOLD = 100;

    private final HandingOutRepository made;
    private final NewId ids;

    HandingsOut(HandingOutRepository made, NewId ids) {
        this.made = made;
        this.ids = ids;
    }

    /** Notes that whoever acts takes this out. */
    public void note(AsOf asOf, int files, long bytes, String sha256) {
        made.insert(ids.next(), asOf.day().orElse(null), files, bytes, sha256);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<HandingOut> latest() {
        return made.latest(TOLD);
    }
}
