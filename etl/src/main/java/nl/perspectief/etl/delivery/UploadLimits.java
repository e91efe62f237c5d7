package nl.perspectief.etl.delivery;

/**
 * How much a person may hand in. By settings {@code perspectief.upload.megabytes}, {@code
 * perspectief.upload.files-per-day} and {@code perspectief.upload.megabytes-per-day}.
 *
 * @param bytes of one file; what is larger is cut off
 * @param filesPerDay of one account
 * @param bytesPerDay of one account
 */
public record UploadLimits(long bytes, int filesPerDay, long bytesPerDay) {

    private static final int MEGABYTES = 50;
    private static final int FILES_PER_DAY = 100;
    private static final int MEGABYTES_PER_DAY = 500;

    /** As this process was started. */
    public static UploadLimits fromSettings() {
        return new UploadLimits(
                megabytes("megabytes", MEGABYTES),
                setting("files-per-day", FILES_PER_DAY),
                megabytes("megabytes-per-day", MEGABYTES_PER_DAY));
    }

    private static long megabytes(String name, int otherwise) {
        return (long) setting(name, otherwise) << 20;
    }

    private static int setting(String name, int otherwise) {
        return Integer.getInteger("perspectief.upload." + name, otherwise);
    }
}
