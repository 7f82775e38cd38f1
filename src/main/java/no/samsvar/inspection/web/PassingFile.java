package no.samsvar.inspection.web;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;

/** A file that is written and read once, and is gone when it is closed, or the program ends. */
final class PassingFile implements AutoCloseable {

    private final FileChannel channel;
    private final OutputStream out;

    PassingFile() throws IOException {
        // Made for its owner's eyes alone; on Linux its name is gone as soon as it is open.
        var path = Files.createTempFile("folder", ".zip");
        channel = FileChannel.open(path, CREATE, READ, WRITE, DELETE_ON_CLOSE);
        out = new BufferedOutputStream(Channels.newOutputStream(channel));
    }

    OutputStream out() {
        return out;
    }

    /** How much has been written. */
    long bytes() throws IOException {
        out.flush();
        return channel.size();
    }

    /** From its beginning; closing it closes the file. */
    InputStream in() throws IOException {
        out.flush();
        channel.position(0);
        return Channels.newInputStream(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
