package no.samsvar.register.web.api;

/** What the API may answer instead of what was asked for. */
enum ApiProblem {
    NO_TOKEN(401, "platform.no-token"),
    FORBIDDEN(403, "platform.forbidden"),
    NOT_FOUND(404, "platform.not-found"),
    STALE(412, "platform.stale"),
    FAULTY(422, "platform.faulty"),
    VERSION_NEEDED(428, "platform.precondition-needed");

    private final int status;
    private final String code;

    ApiProblem(int status, String code) {
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    /** The message key, and the end of the problem's type. */
    String code() {
        return code;
    }

    /** The name among the described answers. */
    String reference() {
        return code.substring(code.indexOf('.') + 1);
    }
}
