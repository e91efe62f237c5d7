package nl.perspectief.etl.delivery;

import org.jspecify.annotations.Nullable;

/**
 * How long a run was busy with one file.
 *
 * @param key programme, municipality and quarter with bars between; null when it could not be read
 * @param share of the time that the run was busy with all its files, 0 to 1
 */
public record DeliveryTime(
        long receiptId,
        String fileName,
        @Nullable String key,
        long bytes,
        Took took,
        double share) {}
