package no.samsvar.platform.web.api;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives the API's endpoints what was sent and which version was seen. */
@Configuration(proxyBeanMethods = false)
class ApiArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final JsonBody body;

    ApiArguments(JsonBody body) {
        this.body = body;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return List.of(Sent.class, Seen.class).contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        if (parameter.getParameterType() == Seen.class) {
            return new Seen(request.getHeader(HttpHeaders.IF_MATCH));
        }
        var servlet = requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        var type = (ParameterizedType) parameter.getGenericParameterType();
        var form = ((Class<?>) type.getActualTypeArguments()[0]).asSubclass(Record.class);
        return body.form(form, servlet);
    }
}
