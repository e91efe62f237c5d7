package nl.perspectief.etl.delivery;

import java.time.LocalDate;
import java.util.function.Supplier;
import nl.perspectief.etl.validation.CheckContext;
import nl.perspectief.etl.validation.PreviousDelivery;

/** What a check in this data folder may know beyond the file, for each occasion. */
final class CheckContexts {

    private final Supplier<CheckContext> participants;
    private final WaiverDesk waivers;
    private final HistoryQueries history;
    private final OriginalsChecker originals;

    /**
     * @param participants who takes part now, asked anew for each check
     */
    CheckContexts(
            Supplier<CheckContext> participants,
            WaiverDesk waivers,
            HistoryQueries history,
            OriginalsChecker originals) {
        this.participants = participants;
        this.waivers = waivers;
        this.history = history;
        this.originals = originals;
    }

    /** For a workbook that is new on a day: compared with what was delivered before it. */
    CheckContext ofANewOne(LocalDate day) {
        return with(previous(day).beforeANewOne(), day);
    }

    /** For reading stored rows anew, with nothing to compare with. */
    CheckContext alone(LocalDate day) {
        return with(PreviousDelivery.Lookup.NONE, day);
    }

    /** For a workbook that is laid beside another: it need not be expected. */
    CheckContext toCompare(LocalDate day) {
        return new CheckContext(
                participants.get().municipalities(),
                null,
                PreviousDelivery.Lookup.NONE,
                waivers.inForce(),
                null,
                day);
    }

    /** For a workbook of this version, out of a history that is gone through. */
    CheckContext of(StoredDelivery delivery, PreviousDeliveries previous) {
        return with(previous.before(delivery.versionOrNotYet()), delivery.file().receivedOn());
    }

    /** Finds former deliveries; belongs to one thread. */
    PreviousDeliveries previous(LocalDate day) {
        return new PreviousDeliveries(history, originals, alone(day));
    }

    private CheckContext with(PreviousDelivery.Lookup previous, LocalDate day) {
        var now = participants.get();
        return new CheckContext(
                now.municipalities(), now.participation(), previous, waivers.inForce(), null, day);
    }
}
