package no.samsvar.platform.web;

import java.util.List;
import java.util.Optional;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.sql.DatabaseRule;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Which problem an exception means to the one who asked. */
final class Problems {

    private Problems() {}

    static Problem of(Throwable failure) {
        return switch (failure) {
            case RuleBroken broken ->
                    new Problem(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            broken.code(),
                            broken.arguments(),
                            List.of(),
                            Optional.empty());
            case Refused refused ->
                    new Problem(
                            refused.status(),
                            refused.code(),
                            List.of(),
                            refused.faults(),
                            Optional.empty());
            case DataIntegrityViolationException refused
                    when DatabaseRule.broken(refused).isPresent() ->
                    Problem.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            DatabaseRule.broken(refused).orElseThrow());
            case NotFound _ -> Problem.of(HttpStatus.NOT_FOUND);
            case AccessDeniedException _ -> Problem.of(HttpStatus.FORBIDDEN);
            case OptimisticLockingFailureException _ -> Problem.of(HttpStatus.CONFLICT);
            case MaxUploadSizeExceededException _ -> Problem.of(HttpStatus.CONTENT_TOO_LARGE);
            case MultipartException _ -> Problem.of(HttpStatus.BAD_REQUEST);
            case HttpMessageNotReadableException _ -> Problem.of(HttpStatus.BAD_REQUEST);
            case MethodArgumentTypeMismatchException mismatch -> Problem.of(unreadable(mismatch));
            case ErrorResponse answer ->
                    Problem.of(HttpStatus.valueOf(answer.getStatusCode().value()));
            default -> Problem.of(HttpStatus.INTERNAL_SERVER_ERROR);
        };
    }

    /** An address with an id that cannot be one leads nowhere. */
    private static HttpStatus unreadable(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? HttpStatus.NOT_FOUND
                : HttpStatus.BAD_REQUEST;
    }
}
