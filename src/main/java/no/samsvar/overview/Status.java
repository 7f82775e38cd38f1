package no.samsvar.overview;

import java.util.List;
import no.samsvar.register.TodayFigure;

/** How the whole stands (ORG-02). */
public record Status(List<StatusLine> lines, List<TodayFigure> figures, List<TrendLine> trends) {}
