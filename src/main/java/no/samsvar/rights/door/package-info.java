/**
 * The door by which anybody asks by their rights without an account: an address that cannot be
 * guessed, opened by whoever manages, where one can leave a request and read nothing. It becomes a
 * case once a link in a mail is opened, which holds no personal data.
 */
@NullMarked
package no.samsvar.rights.door;

import org.jspecify.annotations.NullMarked;
