package no.samsvar.deviation.assessment;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log of personal data breaches that GDPR art. 33(5) asks for, with those not reported. */
@Service
@Transactional(readOnly = true)
public class BreachLog {

    private final LogRepository log;

    BreachLog(LogRepository log) {
        this.log = log;
    }

    /** In the order reported. */
    public List<LogRow> all() {
        return log.all();
    }
}
