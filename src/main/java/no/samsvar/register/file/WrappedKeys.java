package no.samsvar.register.file;

/** An organisation's keys as they lie in the database: of no use without the master key. */
record WrappedKeys(byte[] encryption, byte[] hashing) {}
