package no.samsvar.filing.recognition;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.samsvar.filing.PaperType;
import no.samsvar.register.exchange.Imports;
import org.springframework.stereotype.Component;

/** Says what a document seems to be. */
@Component
public class Recogniser {

    private final List<Signs> signs = SignsFile.read();
    private final Imports imports;

    Recogniser(Imports imports) throws IOException {
        this.imports = imports;
    }

    /** Within the caller's transaction: an organisation's own column names count too. */
    public Recognised recognise(PaperText paper) {
        return Recognition.of(paper, signs, columns(paper));
    }

    private Map<PaperType, Integer> columns(PaperText paper) {
        var known = new EnumMap<PaperType, Integer>(PaperType.class);
        if (paper.isTable()) {
            Arrays.stream(PaperType.values())
                    .forEach(
                            type ->
                                    type.list()
                                            .map(kind -> imports.known(kind, paper.tables()))
                                            .ifPresent(count -> known.put(type, count)));
        }
        return known;
    }
}
