package no.samsvar.deviation.breach;

/** Every question of the assessment; its code names it in traces, in messages and in the API. */
public enum BreachQuestion {
    BREACH("breach"),
    BREACH_REASON("breach.reason"),
    CONFIDENTIALITY("confidentiality"),
    CONFIDENTIALITY_GRADE("confidentiality.grade"),
    CONFIDENTIALITY_REASON("confidentiality.reason"),
    INTEGRITY("integrity"),
    INTEGRITY_GRADE("integrity.grade"),
    INTEGRITY_REASON("integrity.reason"),
    AVAILABILITY("availability"),
    AVAILABILITY_GRADE("availability.grade"),
    AVAILABILITY_REASON("availability.reason"),
    RISK_GRADE("risk.grade"),
    RISK_REASON("risk.reason"),
    RISK_ASSESSORS("risk.assessors"),
    RISK_UNLIKELY_BECAUSE("risk.unlikely-because"),
    INTRUSION("intrusion"),
    NOTHING_TAKEN_OUT("intrusion.nothing-taken-out"),
    INTRUSION_EVIDENCE("intrusion.evidence"),
    SECRECY("secrecy"),
    SECRECY_WRITTEN_CONFIRMATION("secrecy.written-confirmation"),
    SECRECY_ONE_RECIPIENT("secrecy.one-recipient"),
    SECRECY_QUICK("secrecy.quick"),
    SECRECY_UNREAD_OR_DESTROYED("secrecy.unread-or-destroyed"),
    SECRECY_NO_RELATION("secrecy.no-relation"),
    SECRECY_DECIDED_BY("secrecy.decided-by"),
    SECRECY_REASON("secrecy.reason");

    private final String code;

    BreachQuestion(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The message that asks the question of this code, of whatever rule. */
    public static String textKey(String code) {
        return "deviation.assessment.field." + code.replace('.', '-');
    }
}
