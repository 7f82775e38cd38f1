package no.samsvar.register;

import java.util.List;

/** What a room wants the person who reads to do; asked inside the page's transaction. */
public interface TodaySource {

    List<TodayItem> items();
}
