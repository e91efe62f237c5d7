package nl.perspectief.etl.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.perspectief.etl.delivery.Actor;
import nl.perspectief.etl.delivery.Run;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * A request as Spring Batch keeps it, so that a killed run can go on with the same files. The list
 * of files may be long, so it stands in a file of its own, named after its content.
 */
record RunParameters(long runId, Path manifest, LocalDate asOf, boolean isDayFixed) {

    private static final String MANIFEST = "manifest";
    private static final String AS_OF = "asOf";
    private static final String DAY_FIXED = "dayFixed";
    private static final String SEQUENCE = "sequence";

    static RunParameters of(JobExecution execution) {
        var parameters = execution.getJobParameters();
        return new RunParameters(
                execution.getJobInstanceId(),
                Path.of(Objects.requireNonNull(parameters.getString(MANIFEST))),
                Objects.requireNonNull(parameters.getLocalDate(AS_OF)),
                Boolean.parseBoolean(parameters.getString(DAY_FIXED)));
    }

    /** Keeps the request; the sequence tells apart two runs that ask the same. */
    static JobParameters keep(RunRequest request, Path folder, long sequence) {
        return new JobParametersBuilder()
                .addString(MANIFEST, write(request, folder).toString())
                .addLocalDate(AS_OF, request.asOf())
                .addString(DAY_FIXED, Boolean.toString(request.isDayFixed()))
                .addLong(SEQUENCE, sequence)
                .toJobParameters();
    }

    /** Whether an earlier, unfinished run was asked the very same. */
    static boolean same(JobParameters earlier, RunRequest request, Path folder) {
        return manifest(content(request), folder).toString().equals(earlier.getString(MANIFEST))
                && request.asOf().equals(earlier.getLocalDate(AS_OF))
                && Boolean.toString(request.isDayFixed()).equals(earlier.getString(DAY_FIXED));
    }

    List<Path> files() {
        try {
            return Files.readAllLines(manifest).stream().map(URI::create).map(Path::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + manifest, e);
        }
    }

    Run run(Actor actor) {
        return new Run(runId, asOf, isDayFixed, actor);
    }

    /** As URIs: a file name may hold a line end, or bytes that are no text. */
    private static byte[] content(RunRequest request) {
        return request.files().stream()
                .map(file -> file.toUri().toString())
                .sorted()
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Path manifest(byte[] content, Path folder) {
        return folder.resolve("run-%s.txt".formatted(UUID.nameUUIDFromBytes(content)));
    }

    private static Path write(RunRequest request, Path folder) {
        byte[] content = content(request);
        var file = manifest(content, folder);
        try {
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
