package no.samsvar.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;

/** The one place where what a controller threw becomes an answer. */
@ControllerAdvice
class ProblemHandler {

    private final ProblemAnswers answers;

    ProblemHandler(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    View handle(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (failure instanceof AuthenticationException || response.isCommitted()) {
            throw failure;
        }
        if (failure instanceof ErrorResponse answer) {
            answer.getHeaders()
                    .forEach(
                            (name, values) ->
                                    values.forEach(value -> response.addHeader(name, value)));
        }
        return answers.answer(failure, request);
    }
}
