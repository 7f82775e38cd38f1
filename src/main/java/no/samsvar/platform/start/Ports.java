package no.samsvar.platform.start;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import no.samsvar.platform.CannotStart;

/** The port that the pages are served on. */
final class Ports {

    private Ports() {}

    static void requireFree(int port) {
        try (var socket = new ServerSocket(port)) {
            socket.setReuseAddress(true);
        } catch (BindException e) {
            throw new CannotStart(taken(port), e);
        } catch (IOException e) {
            throw new CannotStart(
                    "Port %d cannot be used: choose another with --port.".formatted(port), e);
        }
    }

    static String taken(int port) {
        return "Port %d is taken by another program, or not yours to use: choose another with --port."
                .formatted(port);
    }
}
