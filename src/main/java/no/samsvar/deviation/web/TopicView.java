package no.samsvar.deviation.web;

import java.util.List;
import no.samsvar.deviation.assessment.Topic;
import no.samsvar.platform.form.Form;

/** One topic of a deviation's assessment, being answered. */
public record TopicView(CaseView view, Topic topic, Form<?> form, int version) {

    public boolean led() {
        return view.topics().contains(topic);
    }

    public int step() {
        return view.topics().indexOf(topic) + 1;
    }

    public int steps() {
        return view.topics().size();
    }

    /** The page before this one. */
    public String back() {
        int at = view.topics().indexOf(topic);
        return at > 0 ? view.topic(view.topics().get(at - 1)) : view.path() + "/summary";
    }

    /** Where saving leads on to. */
    static String next(String path, List<Topic> topics, Topic topic) {
        int at = topics.indexOf(topic);
        return at >= 0 && at + 1 < topics.size()
                ? path + "/topics/" + topics.get(at + 1).slug()
                : path + "/summary";
    }
}
