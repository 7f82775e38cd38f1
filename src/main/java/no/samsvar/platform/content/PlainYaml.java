package no.samsvar.platform.content;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads a YAML file of ours; a text is a text, also where it says yes or 08:15. */
public final class PlainYaml extends Resolver {

    private PlainYaml() {}

    public static Map<?, ?> read(InputStream file) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(1000);
        options.setAllowDuplicateKeys(false);
        var dumping = new DumperOptions();
        var yaml =
                new Yaml(
                        new SafeConstructor(options),
                        new Representer(dumping),
                        dumping,
                        options,
                        new PlainYaml());
        return yaml.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    }

    @Override
    protected void addImplicitResolvers() {
        // no text is anything else
    }
}
