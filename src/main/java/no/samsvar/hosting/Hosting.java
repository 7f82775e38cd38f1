package no.samsvar.hosting;

import java.util.Optional;
import no.samsvar.identity.SignUp;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.mail.Letters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who runs this installation, and whether anybody may sign up to it. */
@Service
public class Hosting implements SignUp {

    private final HostRepository hosts;
    private final Letters letters;

    Hosting(HostRepository hosts, Letters letters) {
        this.hosts = hosts;
        this.letters = letters;
    }

    /** Empty where an enterprise runs Samsvar for itself alone. */
    @Transactional(readOnly = true)
    public Optional<Host> host() {
        return hosts.find();
    }

    /** By an operator; the database refuses it to anybody else. */
    @Transactional
    public void change(Host host) {
        if (host.signUp() && !letters.work()) {
            throw new RuleBroken("hosting.sign-up-without-mail");
        }
        hosts.save(host);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean open() {
        return letters.work() && hosts.find().filter(Host::signUp).isPresent();
    }

    /** The database server's version, such as 15.20. */
    @Transactional(readOnly = true)
    public String databaseVersion() {
        return hosts.databaseVersion();
    }
}
