package no.samsvar.inspection.web;

import no.samsvar.inspection.Viewings;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets every page and file that an auditor opens pass by the trail. */
@Configuration(proxyBeanMethods = false)
class TrailConfiguration implements WebMvcConfigurer {

    private final Viewings viewings;

    TrailConfiguration(Viewings viewings) {
        this.viewings = viewings;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new TrailInterceptor(viewings));
    }
}
