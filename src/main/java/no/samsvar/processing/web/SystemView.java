package no.samsvar.processing.web;

import java.util.List;

/** What is done for privacy and for security in each activity that uses a system, side by side. */
public record SystemView(List<Activity> activities) {

    /** One of them, with its measures in words. */
    public record Activity(
            String title, String href, List<String> privacy, List<String> security) {}
}
