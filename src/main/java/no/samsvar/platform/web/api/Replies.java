package no.samsvar.platform.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import no.samsvar.platform.idempotency.Answer;
import no.samsvar.platform.idempotency.Idempotency;
import no.samsvar.platform.idempotency.KeyedRequest;
import no.samsvar.platform.organisationscope.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what the API answers. What is done is done in one transaction with what is answered, and
 * once for each {@code Idempotency-Key}; what has a version is told with it as ETag.
 */
@Component
public class Replies {

    /** The header by which the same request sent again is known. */
    public static final String KEY = "Idempotency-Key";

    private static final String VERSION = "version";

    private final HttpServletRequest request;
    private final JsonBody body;
    private final Idempotency idempotency;
    private final Told told;
    private final JsonMapper json;

    /**
     * @param request stands for the one that this thread answers
     */
    Replies(
            HttpServletRequest request,
            JsonBody body,
            Idempotency idempotency,
            Told told,
            JsonMapper json) {
        this.request = request;
        this.body = body;
        this.idempotency = idempotency;
        this.told = told;
        this.json = json;
    }

    /** What was asked for. */
    public <T> Reply<T> tell(T what) {
        return reply(HttpStatus.OK.value(), null, told.of(what));
    }

    /** Does it, and tells how things stand afterwards. */
    public <T> Reply<T> once(Supplier<T> work) {
        return once(() -> new Answer(HttpStatus.OK.value(), null, text(work.get())), body());
    }

    /** Makes something that is found at an address of its own. */
    public <T> Reply<T> make(Function<T, String> address, Supplier<T> work) {
        return once(
                () -> {
                    var made = work.get();
                    return new Answer(HttpStatus.CREATED.value(), address.apply(made), text(made));
                },
                body());
    }

    /** Does what there is nothing to tell of. */
    public Reply<Void> done(Runnable work) {
        return once(
                () -> {
                    work.run();
                    return new Answer(HttpStatus.NO_CONTENT.value(), null, "");
                },
                body());
    }

    /**
     * Makes something whose secret is told on this answer and never again: no answer is kept, and
     * the same request sent again is answered that it was done.
     */
    public <T> Reply<T> secret(Supplier<T> work) {
        var made = new AtomicReference<T>();
        Reply<T> done =
                once(
                        () -> {
                            made.set(work.get());
                            return new Answer(HttpStatus.NO_CONTENT.value(), null, "");
                        },
                        body());
        return made.get() == null
                ? done
                : reply(HttpStatus.CREATED.value(), null, told.of(made.get()));
    }

    /** Something made in a transaction of its own, told once and kept nowhere. */
    public <T> Reply<T> made(T what) {
        return reply(HttpStatus.CREATED.value(), null, told.of(what));
    }

    /** That a request with this key was done before, and its secret is not told again. */
    public <T> Reply<T> doneBefore() {
        return new Reply<>(null, headers(null), HttpStatus.NO_CONTENT.value());
    }

    /** An id that is the same for the same key, so that what it names is made once. */
    public Optional<UUID> idOfKey() {
        return keyed(new byte[0])
                .map(it -> UUID.nameUUIDFromBytes(it.key().getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] body() {
        return body.bytes(request);
    }

    private String text(Object what) {
        return told.of(what).toString();
    }

    private <T> Reply<T> once(Supplier<Answer> work, byte[] sent) {
        try {
            var answer = idempotency.once(keyed(sent), work);
            return answer.body().isEmpty()
                    ? new Reply<>(null, headers(answer.location()), answer.status())
                    : reply(answer.status(), answer.location(), json.readTree(answer.body()));
        } catch (OptimisticLockingFailureException e) {
            // Somebody was faster between reading and writing.
            throw Seen.stale();
        }
    }

    private Optional<KeyedRequest> keyed(byte[] sent) {
        var query = request.getQueryString();
        var asked =
                request.getMethod()
                        + " "
                        + request.getRequestURI()
                        + (query == null ? "" : "?" + query);
        return Optional.ofNullable(request.getHeader(KEY))
                .map(key -> Idempotency.request(Scope.currentPerson(), key, asked, sent));
    }

    private static <T> Reply<T> reply(int status, @Nullable String location, JsonNode node) {
        var headers = headers(location);
        headers.setContentType(MediaType.APPLICATION_JSON);
        if (node.path(VERSION).isIntegralNumber()) {
            headers.setETag(Seen.tag(node.path(VERSION).asInt()));
        }
        return new Reply<>(node.toString(), headers, status);
    }

    private static HttpHeaders headers(@Nullable String location) {
        var headers = new HttpHeaders();
        headers.setCacheControl(CacheControl.noCache().cachePrivate());
        if (location != null) {
            headers.setLocation(URI.create(location));
        }
        return headers;
    }
}
