package nl.perspectief.etl.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.perspectief.etl.template.WorkbookWriter;
import nl.perspectief.sql.Quarter;

/**
 * Writes the invented deliveries into a folder: one folder a programme, the answer book
 * expected.csv, and for the usual sample the faulty workbooks. The same request gives the same
 * bytes; the clock is never read.
 */
public final class SampleMaker {

    /** The last quarter that has ended at the sample's as-of date. */
    private static final Quarter LAST = Quarter.parse("2026-K3");

    private static final int USUAL_QUARTERS = 9;

    private final SampleRequest request;
    private final Path folder;
    private final Scenario scenario;

    private SampleMaker(SampleRequest request, Path folder) {
        this.request = request;
        this.folder = folder;
        this.scenario = request.isScaled() ? Scenario.smooth() : Scenario.ofSample();
    }

    /** What was written. */
    public record Written(int deliveries, int participants) {}

    /** Writes into the folder, which is made if needed; files of the same name are replaced. */
    public static Written make(SampleRequest request, Path folder) {
        try {
            return new SampleMaker(request, folder).make();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the samples in " + folder, e);
        }
    }

    private Written make() throws IOException {
        var participants = participants();
        for (var participant : participants) {
            Files.createDirectories(folderOf(participant));
        }
        var made = participants.parallelStream().map(this::makeAndCount).toList();
        var counted = made.stream().map(Made::counted).toList();
        Files.writeString(folder.resolve("expected.csv"), ExpectedFigures.csv(counted));
        if (request.isScaled()) {
            writeReference(participants);
        } else {
            FaultyFiles.write(folder.resolve("faulty"));
            Files.writeString(folder.resolve("README.md"), Texts.read("/sample/samples.md"));
        }
        return new Written(made.stream().mapToInt(Made::deliveries).sum(), participants.size());
    }

    /** What a data folder needs to take these deliveries in. */
    private void writeReference(List<Participant> participants) throws IOException {
        var reference = folder.resolve("reference");
        Files.createDirectories(reference);
        Files.writeString(
                reference.resolve("participation.csv"), ReferenceFiles.participation(participants));
        Files.writeString(
                reference.resolve("municipalities.csv"),
                request.municipalities() > 0
                        ? ReferenceFiles.municipalities(participants)
                        : Texts.read("/warehouse/reference/municipalities.csv"));
    }

    private record Made(int deliveries, Counted counted) {}

    private Made makeAndCount(Participant participant) {
        var deliveries = new Deliveries(participant, scenario, request).all();
        for (var delivery : deliveries) {
            WorkbookWriter.write(
                    SampleWorkbook.content(delivery),
                    folderOf(participant).resolve(delivery.fileName()));
        }
        return new Made(deliveries.size(), Counting.count(participant, deliveries));
    }

    private List<Participant> participants() {
        if (request.municipalities() == 0 && request.quarters() == 0) {
            return Participants.ofReference();
        }
        int quarters = request.quarters() == 0 ? USUAL_QUARTERS : request.quarters();
        return request.municipalities() == 0
                ? Participants.ofReference().stream()
                        .map(each -> Participants.lastQuarters(each, quarters, LAST))
                        .toList()
                : Participants.invented(request.municipalities(), quarters, LAST);
    }

    private Path folderOf(Participant participant) {
        return folder.resolve(participant.programme().toLowerCase(Locale.ROOT));
    }
}
