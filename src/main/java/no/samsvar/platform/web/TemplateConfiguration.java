package no.samsvar.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.generated.precompiled.DynamicTemplates;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * Templates as the build compiled them, or read anew at each request while somebody is writing
 * them.
 */
@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {

    @Bean
    @Profile("!dev")
    Templates compiledTemplates() {
        return new StaticTemplates();
    }

    @Bean
    @Profile("dev")
    Templates reloadingTemplates() {
        var sources = new DirectoryCodeResolver(Path.of("src/main/jte"));
        return new DynamicTemplates(TemplateEngine.create(sources, ContentType.Html));
    }
}
