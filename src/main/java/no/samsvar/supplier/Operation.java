package no.samsvar.supplier;

/** How a system is run: the three ways of 003 § 5.1, and the cloud of § 5.1.1. */
public enum Operation {
    OWN_EQUIPMENT,
    OWN_WITH_HEALTH_NETWORK,
    AT_SUPPLIER,
    CLOUD
}
