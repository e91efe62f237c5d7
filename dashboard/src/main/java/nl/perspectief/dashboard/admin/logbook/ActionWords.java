package nl.perspectief.dashboard.admin.logbook;

import java.util.stream.Stream;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** What was done, as a reader says it. */
final class ActionWords {

    private final Messages messages;

    ActionWords(Language language) {
        messages = language.messages(ActionWords.class);
    }

    /** Also what an earlier program called an action; that stays as it was written. */
    String of(String name) {
        return Stream.of(AuditAction.values())
                .filter(one -> one.name().equals(name))
                .map(this::of)
                .findFirst()
                .orElse(name);
    }

    String of(AuditAction action) {
        return switch (action) {
            case SIGNED_IN -> messages.say("action.signed-in");
            case SIGN_IN_REFUSED -> messages.say("action.sign-in-refused");
            case SIGNED_OUT -> messages.say("action.signed-out");
            case ACCOUNT_INVITED -> messages.say("action.account-invited");
            case ACCOUNT_CHANGED -> messages.say("action.account-changed");
            case ACCOUNT_DISABLED -> messages.say("action.account-disabled");
            case ROWS_SEEN -> messages.say("action.rows-seen");
            case FIGURES_EXPORTED -> messages.say("action.figures-exported");
            case COMPARISON_CHANGED -> messages.say("action.comparison-changed");
            case DELIVERY_CHECKED -> messages.say("action.delivery-checked");
            case DELIVERIES_RECHECKED -> messages.say("action.deliveries-rechecked");
            case DELIVERY_CONFIRMED -> messages.say("action.delivery-confirmed");
            case DELIVERY_SUBMITTED -> messages.say("action.delivery-submitted");
            case DELIVERY_AGREED -> messages.say("action.delivery-agreed");
            case DELIVERY_WITHDRAWN -> messages.say("action.delivery-withdrawn");
            case DELIVERY_DOWNLOADED -> messages.say("action.delivery-downloaded");
            case MESSAGE_SENT -> messages.say("action.message-sent");
            case PERIOD_CLOSING_PROPOSED -> messages.say("action.period-closing-proposed");
            case PERIOD_CLOSED -> messages.say("action.period-closed");
            case PERIOD_CLOSING_REJECTED -> messages.say("action.period-closing-rejected");
            case PERIOD_CLOSING_WITHDRAWN -> messages.say("action.period-closing-withdrawn");
            case PERIOD_REOPENED -> messages.say("action.period-reopened");
            case PARTICIPATION_CHANGED -> messages.say("action.participation-changed");
            case DEADLINE_CHANGED -> messages.say("action.deadline-changed");
            case TARGET_CHANGED -> messages.say("action.target-changed");
            case ANNOTATION_CHANGED -> messages.say("action.annotation-changed");
            case WAIVER_GRANTED -> messages.say("action.waiver-granted");
            case WAIVER_WITHDRAWN -> messages.say("action.waiver-withdrawn");
            case SETTING_CHANGED -> messages.say("action.setting-changed");
            case RUN_STARTED -> messages.say("action.run-started");
            case SNAPSHOT_CHOSEN -> messages.say("action.snapshot-chosen");
            case PERSON_ERASED -> messages.say("action.person-erased");
            case BACKUP_MADE -> messages.say("action.backup-made");
            case BACKUP_RESTORED -> messages.say("action.backup-restored");
            case AUDIT_EXPORTED -> messages.say("action.audit-exported");
        };
    }
}
