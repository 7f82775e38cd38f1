package no.samsvar.browser;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Templates that only tests have, beside those of the program. */
final class DemoTemplates {

    private final TemplateEngine engine;

    DemoTemplates() {
        engine =
                TemplateEngine.create(
                        new Both(), Path.of("target", "demo-templates"), ContentType.Html);
        engine.setTrimControlStructures(true);
    }

    JteModel page(String name, Map<String, Object> parameters) {
        return new Model(name, parameters);
    }

    private final class Model implements JteModel {

        private final String name;
        private final Map<String, Object> parameters;

        private Model(String name, Map<String, Object> parameters) {
            this.name = name;
            this.parameters = parameters;
        }

        @Override
        public String render() {
            var output = new StringOutput();
            render(output);
            return output.toString();
        }

        @Override
        public void render(TemplateOutput output) {
            engine.render(name, parameters, output);
        }

        @Override
        public void writeTo(TemplateOutput output) {
            render(output);
        }
    }

    private static final class Both implements CodeResolver {

        private final CodeResolver program = new DirectoryCodeResolver(Path.of("src/main/jte"));
        private final CodeResolver demo = new DirectoryCodeResolver(Path.of("src/test/jte"));

        private CodeResolver of(String name) {
            return name.startsWith("demo/") ? demo : program;
        }

        @Override
        public String resolve(String name) {
            return of(name).resolve(name);
        }

        @Override
        public boolean exists(String name) {
            return of(name).exists(name);
        }

        @Override
        public long getLastModified(String name) {
            return of(name).getLastModified(name);
        }

        @Override
        public List<String> resolveAllTemplateNames() {
            return program.resolveAllTemplateNames();
        }
    }
}
