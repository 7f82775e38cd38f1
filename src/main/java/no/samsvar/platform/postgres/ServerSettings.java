package no.samsvar.platform.postgres;

import java.util.ArrayList;
import java.util.List;

/**
 * How the embedded server runs: durable, on the loopback address alone, sized for a machine that
 * does other work too, and with a log that holds no row's content.
 */
final class ServerSettings {

    private static final List<String> SETTINGS =
            List.of(
                    "listen_addresses=127.0.0.1",
                    "unix_socket_directories=",
                    "password_encryption=scram-sha-256",
                    "fsync=on",
                    "synchronous_commit=on",
                    "full_page_writes=on",
                    "max_connections=60",
                    "shared_buffers=128MB",
                    "effective_cache_size=512MB",
                    "work_mem=8MB",
                    "maintenance_work_mem=64MB",
                    "max_wal_size=512MB",
                    "jit=off",
                    "timezone=UTC",
                    "log_timezone=UTC",
                    "log_checkpoints=off",
                    "log_error_verbosity=terse",
                    "log_min_error_statement=panic");

    private ServerSettings() {}

    static List<String> arguments(int port) {
        var arguments = new ArrayList<>(List.of("-p", Integer.toString(port)));
        for (String setting : SETTINGS) {
            arguments.add("-c");
            arguments.add(setting);
        }
        return arguments;
    }
}
