package no.samsvar.risk;

/** What an unwanted event strikes (RISK-05). */
public enum RiskArea {
    RECORD,
    ACCESS,
    COMMUNICATION,
    OPERATIONS,
    EQUIPMENT,
    PREMISES,
    SUPPLIER,
    PEOPLE,
    OTHER
}
