package no.samsvar.platform.form;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Java names as message keys: {@code emergencyPhone} and {@code EMERGENCY_PHONE} both become {@code
 * emergency-phone}.
 */
public final class Kebab {

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Kebab() {}

    /** Names of ours alone: each is worked out once and kept. */
    public static String of(String name) {
        return KNOWN.computeIfAbsent(name, Kebab::workOut);
    }

    private static String workOut(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .replace('_', '-')
                .toLowerCase(Locale.ROOT);
    }

    /** The message key of an enum's constant: room, type, constant. */
    public static String key(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        var room = type.getPackageName().split("\\.")[2];
        return room + "." + of(type.getSimpleName()) + "." + of(constant.name());
    }
}
