package nl.perspectief.dashboard.deliver;

import java.util.function.Consumer;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.frame.ReaderLanguage;
import nl.perspectief.etl.delivery.Deliverer;
import nl.perspectief.etl.delivery.DeliveryRefusedException;
import nl.perspectief.etl.delivery.SubmissionDesk;
import org.jspecify.annotations.Nullable;

/** Takes the steps that a reader asks for, and tells why one could not be taken. */
final class Steps {

    private final Delivering delivering;
    private final long receiptId;
    private final Consumer<String> tell;
    private final Runnable done;

    /**
     * @param tell shows a sentence
     * @param done shows the page as it is now
     */
    Steps(Delivering delivering, long receiptId, Consumer<String> tell, Runnable done) {
        this.delivering = delivering;
        this.receiptId = receiptId;
        this.tell = tell;
        this.done = done;
    }

    @FunctionalInterface
    private interface Step {
        void take(SubmissionDesk desk, Deliverer by);
    }

    void confirm(long findingId, String reason) {
        take((desk, by) -> desk.confirm(receiptId, findingId, reason, by), null);
    }

    void submit() {
        take((desk, by) -> desk.submit(receiptId, by), AuditAction.DELIVERY_SUBMITTED);
    }

    void approve() {
        take((desk, by) -> desk.approve(receiptId, by), AuditAction.DELIVERY_AGREED);
    }

    void withdraw(String reason) {
        take((desk, by) -> desk.withdraw(receiptId, reason, by), AuditAction.DELIVERY_WITHDRAWN);
    }

    private void take(Step step, @Nullable AuditAction action) {
        var desk = delivering.desk();
        try {
            step.take(desk, delivering.deliverer());
        } catch (DeliveryRefusedException e) {
            tell.accept(new Words(ReaderLanguage.now()).refusal(e.reason(), desk.limits()));
            return;
        }
        if (action != null) {
            delivering.record(action, receiptId);
        }
        done.run();
    }
}
