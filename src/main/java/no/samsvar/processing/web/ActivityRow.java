package no.samsvar.processing.web;

import java.util.List;

/**
 * An activity in the overview, in words.
 *
 * @param purposes each with what allows it
 * @param customer how it stands to the customer's record; empty for our own
 * @param special the special categories among its data; empty where there are none
 */
public record ActivityRow(
        String number,
        String title,
        String href,
        String state,
        String whose,
        List<String> purposes,
        String special,
        String systems,
        String measures,
        String customer,
        int missing) {}
