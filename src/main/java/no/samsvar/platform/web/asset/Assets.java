package no.samsvar.platform.web.asset;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Every file that pages refer to, the packages' ({@code assets/}) and our own ({@code own/}). */
@Component
public final class Assets {

    private final Map<String, Asset> byName = new HashMap<>();
    private final Map<String, Asset> byAddress = new HashMap<>();

    Assets(ResourcePatternResolver files) throws IOException {
        List<Resource> found =
                new ArrayList<>(List.of(files.getResources("classpath*:assets/*.*")));
        found.addAll(List.of(files.getResources("classpath*:own/*.*")));
        for (var file : found) {
            var name = requireNonNull(file.getFilename());
            if (Asset.known(name)) {
                add(name, file.getContentAsByteArray());
            }
        }
    }

    /** The address of the file with this name; a file that is not there is a fault of ours. */
    public String address(String name) {
        return Optional.ofNullable(byName.get(name))
                .orElseThrow(() -> new IllegalArgumentException("No asset " + name))
                .address();
    }

    Optional<Asset> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /** Packages come before our own files, so that our style sheet can name the font. */
    private void add(String name, byte[] content) {
        var asset = Asset.of(name, name.endsWith(".css") ? withAddresses(content) : content);
        byName.put(name, asset);
        byAddress.put(asset.address(), asset);
    }

    private byte[] withAddresses(byte[] css) {
        var text = new String(css, StandardCharsets.UTF_8);
        for (var asset : byName.values()) {
            text = text.replace("url(" + asset.name() + ")", "url(" + asset.address() + ")");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
