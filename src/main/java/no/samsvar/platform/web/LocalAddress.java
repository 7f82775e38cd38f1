package no.samsvar.platform.web;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** An address in this program, so that nobody is sent elsewhere by what a form or a link says. */
public final class LocalAddress {

    private LocalAddress() {}

    /** The address if it is one of ours, else the front page. */
    public static String of(String address) {
        var ours =
                address.startsWith("/")
                        && !address.startsWith("//")
                        && address.chars().noneMatch(sign -> sign == '\\' || sign < ' ');
        return ours ? address : "/";
    }

    /** The whole of an address of ours, to send to somebody: as this program is reached now. */
    public static String whole(String address) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(address).toUriString();
    }
}
