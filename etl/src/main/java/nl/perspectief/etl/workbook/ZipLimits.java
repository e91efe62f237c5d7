package nl.perspectief.etl.workbook;

import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * How large a workbook may be. A quarter of the largest municipality is under 1 MB; these limits
 * leave room for a national file and none for a bomb.
 */
public final class ZipLimits {

    static final long PACKED_BYTES = 64L << 20;

    /** A million formatted rows of twenty cells are 430 MB. */
    static final long UNPACKED_BYTES = 512L << 20;

    static final int ENTRIES = 2_000;

    /**
     * Unpacked over packed; asked only of entries over {@link #RATIO_FROM_BYTES}. The emptiest of
     * sheets, a million rows with only a height, comes to 30.
     */
    static final long RATIO = 100;

    static final long RATIO_FROM_BYTES = 10L << 20;

    /** Of every part but sheets and shared texts: lists, relations and styles. */
    static final long SMALL_PART_BYTES = 32L << 20;

    private static final double POI_RATIO = 1.0 / RATIO;
    private static final long POI_TEXT_CHARACTERS = 10_000_000;

    static {
        ZipSecureFile.setMinInflateRatio(POI_RATIO);
        ZipSecureFile.setMaxEntrySize(UNPACKED_BYTES);
        ZipSecureFile.setMaxTextSize(POI_TEXT_CHARACTERS);
        ZipSecureFile.setMaxFileCount(ENTRIES);
    }

    private ZipLimits() {}

    /**
     * POI keeps its limits in statics of the JVM, so whoever lets POI open a file of others calls
     * this first: it sets them once, and throws when some code has loosened them since.
     */
    public static void holdForPoi() {
        if (ZipSecureFile.getMinInflateRatio() < POI_RATIO
                || ZipSecureFile.getMaxEntrySize() > UNPACKED_BYTES
                || ZipSecureFile.getMaxTextSize() > POI_TEXT_CHARACTERS
                || ZipSecureFile.getMaxFileCount() > ENTRIES) {
            throw new IllegalStateException("POI's limits on zip files have been loosened");
        }
    }
}
