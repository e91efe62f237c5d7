package nl.perspectief.dashboard.audit;

/** What can be done that is worth a line. The names are kept, so they are never changed. */
public enum AuditAction {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    ACCOUNT_INVITED,
    ACCOUNT_CHANGED,
    ACCOUNT_DISABLED,
    /** The rows of persons behind a figure were opened. */
    ROWS_SEEN,
    FIGURES_EXPORTED,
    /** A selection of figures was kept, named anew, removed, or is to be sent. */
    COMPARISON_CHANGED,
    DELIVERY_CHECKED,
    /** All stored workbooks were read again, under the rules of today. */
    DELIVERIES_RECHECKED,
    /** Something that seemed odd is as it should be. */
    DELIVERY_CONFIRMED,
    DELIVERY_SUBMITTED,
    DELIVERY_AGREED,
    DELIVERY_WITHDRAWN,
    /** A workbook, or what was found in it, was taken along. */
    DELIVERY_DOWNLOADED,
    MESSAGE_SENT,
    PERIOD_CLOSING_PROPOSED,
    PERIOD_CLOSED,
    PERIOD_CLOSING_REJECTED,
    PERIOD_CLOSING_WITHDRAWN,
    PERIOD_REOPENED,
    PARTICIPATION_CHANGED,
    DEADLINE_CHANGED,
    TARGET_CHANGED,
    ANNOTATION_CHANGED,
    WAIVER_GRANTED,
    WAIVER_WITHDRAWN,
    SETTING_CHANGED,
    RUN_STARTED,
    SNAPSHOT_CHOSEN,
    PERSON_ERASED,
    BACKUP_MADE,
    BACKUP_RESTORED,
    AUDIT_EXPORTED
}
