package no.samsvar.rights.notice;

/**
 * How far the notice has come, so that what was worked out from it once need not be again.
 *
 * @param edition the number of the newest; 0 where there is none
 * @param said rises with everything that is said of the notice
 */
record Mark(int edition, long said) {}
