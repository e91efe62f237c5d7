package nl.perspectief.dashboard.deliver;

import java.time.LocalDate;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.NotAllowedException;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.etl.delivery.DataFolder;
import nl.perspectief.etl.delivery.Deliverer;
import nl.perspectief.etl.delivery.Participants;
import nl.perspectief.etl.delivery.SubmissionDesk;
import nl.perspectief.etl.job.Engine;
import nl.perspectief.etl.job.RunRequest;
import nl.perspectief.etl.validation.CheckContext;
import org.springframework.stereotype.Component;

/** The desk at which whoever is signed in hands in, for the municipality of the account. */
@Component
class Delivering {

    private final Engine engine;
    private final SignedIn signedIn;

    Delivering(Engine engine, SignedIn signedIn) {
        this.engine = engine;
        this.signedIn = signedIn;
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

    SubmissionDesk desk() {
        return engine.desk().submissions();
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
