package no.samsvar.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Answers what failed outside a controller: in a filter, or while a page was written. */
@Controller
class ProblemController implements ErrorController {

    private final ProblemAnswers answers;

    ProblemController(ProblemAnswers answers) {
        this.answers = answers;
    }

    @RequestMapping("/error")
    View error(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            return answers.answer(failure, request);
        }
        var status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? HttpStatus.resolve(code)
                        : HttpStatus.NOT_FOUND;
        return answers.answer(
                Problem.of(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status), request);
    }
}
