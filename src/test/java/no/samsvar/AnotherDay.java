package no.samsvar;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import no.samsvar.platform.Time;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers a request that names a moment as if it came then: what {@link Time#at} is for a test. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class AnotherDay extends OncePerRequestFilter {

    public static final String HEADER = "Test-Moment";

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var moment = request.getHeader(HEADER);
        if (moment == null) {
            chain.doFilter(request, response);
            return;
        }
        try {
            Time.at(
                    Instant.parse(moment),
                    () -> {
                        chain.doFilter(request, response);
                        return true;
                    });
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }
}
