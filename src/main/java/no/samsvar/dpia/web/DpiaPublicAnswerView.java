package no.samsvar.dpia.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.samsvar.dpia.contribution.AnswerForm;
import no.samsvar.dpia.contribution.AnswerText;
import no.samsvar.dpia.contribution.OpenRequest;
import no.samsvar.platform.form.FieldProblem;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.web.view.Input;

/**
 * The questions before a supplier.
 *
 * @param answers one a question, in their order
 */
public record DpiaPublicAnswerView(
        String secret,
        OpenRequest asked,
        Form<AnswerForm> form,
        List<Form<AnswerText>> answers,
        boolean nothing) {

    static final String ANSWER = "answer";

    public String action() {
        return PublicAnswerController.PATH + "/" + secret;
    }

    public List<Input> inputs() {
        return IntStream.range(0, answers.size()).mapToObj(this::input).toList();
    }

    private Input input(int at) {
        var form = answers.get(at);
        var field = form.declaration().field(ANSWER);
        var one = Input.of(form, field, ANSWER);
        return new Input(
                ANSWER + "." + at,
                asked.questions().get(at),
                one.value(),
                one.help(),
                one.error(),
                one.need(),
                one.notANumber());
    }

    /** What is wrong, each with where it is mended. */
    public List<Wrong> wrong() {
        var all = new ArrayList<Wrong>();
        for (FieldProblem problem : form.problems()) {
            all.add(new Wrong(Input.id(problem.path()), Input.message(problem)));
        }
        for (var input : inputs()) {
            if (!input.error().isEmpty()) {
                all.add(new Wrong(input.id(), input.error()));
            }
        }
        return all;
    }

    /** A problem and the id of its input. */
    public record Wrong(String id, String said) {}
}
