package no.samsvar.gate;

import com.microsoft.playwright.Page;

/** A form that is sent with nothing right in it, as a reader might. */
final class BlankForm {

    /** A form that asks for something; a question to be confirmed does not. */
    private static final String FORMS =
            """
            const forms = () => [...document.querySelectorAll('main form.form[method=post]')]
                .filter((form) => form.querySelector(
                    'textarea, select, input:not([type=hidden], [type=file])'));
            """;

    private static final String COUNT = "() => { " + FORMS + " return forms().length; }";

    /** Dates and numbers get words, for a browser would send nothing in their place. */
    private static final String SEND =
            "(number) => { "
                    + FORMS
                    + """
                    const form = forms()[number];
                    delete form.dataset.resend;
                    form.querySelectorAll('textarea, input:not([type=hidden], [type=file])')
                        .forEach((one) => {
                            if (['radio', 'checkbox'].includes(one.type)) {
                                one.checked = false;
                            } else if (['date', 'datetime-local', 'number'].includes(one.type)) {
                                one.type = 'text';
                                one.value = 'x';
                            } else {
                                one.value = '';
                            }
                        });
                    form.querySelectorAll('select').forEach((one) => { one.selectedIndex = 0; });
                    form.noValidate = true;
                    setTimeout(() => form.querySelector('.actions button').click());
                    }
                    """;

    private BlankForm() {}

    /** How many such forms the page has. */
    static int count(Page page) {
        return ((Number) page.evaluate(COUNT)).intValue();
    }

    /** Sends one of them and tells how the server answered. */
    static int send(Page page, int number) {
        var answer = page.waitForNavigation(() -> page.evaluate(SEND, number));
        return answer.status();
    }
}
