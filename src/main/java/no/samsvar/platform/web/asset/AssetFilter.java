package no.samsvar.platform.web.asset;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers what lies under {@code /assets/} before anybody asks who is reading: it is the same for
 * all.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class AssetFilter extends OncePerRequestFilter {

    private final Assets assets;

    AssetFilter(Assets assets) {
        this.assets = assets;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asset = assets.at(request.getRequestURI());
        if (asset.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        write(asset.get(), request, response);
    }

    private static void write(Asset asset, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var accepted = request.getHeader("Accept-Encoding");
        var content = asset.plain();
        response.setContentType(asset.type());
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        if (asset.compressible()) {
            response.setHeader("Vary", "Accept-Encoding");
            if (accepted != null && accepted.contains("gzip")) {
                response.setHeader("Content-Encoding", "gzip");
                content = asset.compressed();
            }
        }
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
