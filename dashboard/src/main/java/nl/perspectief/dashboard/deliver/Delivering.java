package nl.perspectief.dashboard.deliver;

import java.time.LocalDate;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.AccountNames;
import nl.perspectief.dashboard.access.NotAllowedException;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.audit.AuditLog;
import nl.perspectief.etl.delivery.DataFolder;
import nl.perspectief.etl.delivery.Deliverer;
import nl.perspectief.etl.delivery.MessageDesk;
import nl.perspectief.etl.delivery.Participants;
import nl.perspectief.etl.delivery.SubmissionDesk;
import nl.perspectief.etl.delivery.TrialFigures;
import nl.perspectief.etl.job.Engine;
import nl.perspectief.etl.job.RunRequest;
import nl.perspectief.etl.validation.CheckContext;
import nl.perspectief.sql.Quarter;
import org.springframework.stereotype.Component;

/** The desk at which whoever is signed in hands in, for the municipality of the account. */
@Component
class Delivering {

    private final Engine engine;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final AccountNames names;

    Delivering(Engine engine, SignedIn signedIn, AuditLog audit, AccountNames names) {
        this.names = names;
        this.engine = engine;
        this.signedIn = signedIn;
        this.audit = audit;
    }

    /**
     * Who hands in, asked anew for each step.
     *
     * @throws NotAllowedException unless it is an account of a municipality
     */
    Deliverer deliverer() {
        Account account = signedIn.now();
        account.requireRole(Role.GEMEENTE);
        var municipality = account.municipality();
        if (municipality == null) {
            throw new NotAllowedException(
                    "Account %d is of no municipality".formatted(account.id()));
        }
        return new Deliverer(account.actor(), account.id(), municipality);
    }

    /**
     * Who did something, by name.
     *
     * @param actor as it stands in the register
     */
    String called(String actor, Deliverer reader, Words words) {
        return actor.equals(reader.actor().words()) ? words.you() : names.in(actor);
    }

    SubmissionDesk desk() {
        return engine.desk().submissions();
    }

    /** What a delivery alone would give; to be closed. */
    TrialFigures trialFigures() {
        return engine.desk().trialFigures();
    }

    /**
     * @throws nl.perspectief.etl.delivery.MessageRefusedException when it is not kept
     */
    void write(String programme, Quarter quarter, String text) {
        var by = deliverer();
        messages().fromMunicipality(programme, quarter, text, by);
        record(
                AuditAction.MESSAGE_SENT,
                "%s/%s/%s".formatted(programme, by.municipalityCode(), quarter));
    }

    MessageDesk messages() {
        return engine.desk().messages();
    }

    /** Writes down what was done with a receipt. */
    void record(AuditAction action, long receiptId) {
        record(action, "receipt:" + receiptId);
    }

    /**
     * Writes down what was done.
     *
     * @param object number or code of what it was done with
     */
    void record(AuditAction action, String object) {
        audit.record(signedIn.now(), action, object);
    }

    DataFolder folder() {
        return engine.folder();
    }

    /** What people call a municipality. */
    String nameOf(String municipalityCode) {
        return Participants.context(folder().reference()).municipalities().stream()
                .filter(one -> one.code().equals(municipalityCode))
                .map(CheckContext.Municipality::name)
                .findFirst()
                .orElse(municipalityCode);
    }

    LocalDate today() {
        return LocalDate.now(RunRequest.ZONE);
    }
}
