package nl.perspectief.dashboard.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.perspectief.etl.delivery.Actor;
import nl.perspectief.etl.delivery.DataFolder;
import nl.perspectief.etl.delivery.Deliverer;
import nl.perspectief.etl.delivery.OpenDesk;
import nl.perspectief.etl.delivery.Submission;
import nl.perspectief.etl.delivery.SubmissionDesk;

/**
 * A process in which a person hands in workbooks, for whoever wants to kill it: says each step when
 * it begins, and of each receipt and submission that it was given.
 */
final class HandsIn {

    static final LocalDate DAY = LocalDate.of(2026, 10, 14);
    static final Deliverer PERSON =
            new Deliverer(new Actor("gemeente: account 11", null), 11, "GM0718");

    private HandsIn() {}

    /**
     * @param arguments the data folder, then the workbooks
     */
    public static void main(String... arguments) throws IOException {
        try (var open = OpenDesk.in(DataFolder.open(Path.of(arguments[0])))) {
            for (var file : List.of(arguments).subList(1, arguments.length)) {
                handIn(open.desk().submissions(), Path.of(file));
            }
        }
    }

    private static void handIn(SubmissionDesk people, Path file) throws IOException {
        System.err.println("upload");
        long receipt;
        try (var in = Files.newInputStream(file)) {
            receipt = people.offer(in, file.getFileName().toString(), PERSON, DAY).receiptId();
        }
        System.out.println("receipt " + receipt);
        var found = people.find(receipt, PERSON).orElseThrow();
        for (var remark : found.remarks()) {
            if (remark.asksReason()) {
                System.err.println("check");
                people.confirm(receipt, remark.findingId(), "dit klopt", PERSON);
            }
        }
        System.err.println("submit");
        if (waits(found)) {
            people.submit(receipt, PERSON);
        }
    }

    private static boolean waits(Submission.Full found) {
        var step = found.submission().delivery();
        return step != null && step.state().name().equals("CHECKED");
    }
}
