package nl.perspectief.etl.mapping;

/** How alike two short texts are. */
public final class Nearness {

    private static final int LONGEST = 60;

    private Nearness() {}

    /**
     * The number of letters to add, drop or replace to turn one into the other (Levenshtein); looks
     * at the first {@value #LONGEST} letters only.
     */
    public static int distance(String one, String other) {
        int width = Math.min(other.length(), LONGEST);
        var above = new int[width + 1];
        for (int j = 0; j <= width; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= Math.min(one.length(), LONGEST); i++) {
            var here = new int[width + 1];
            here[0] = i;
            for (int j = 1; j <= width; j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                here[j] = Math.min(replaced, Math.min(above[j], here[j - 1]) + 1);
            }
            above = here;
        }
        return above[width];
    }
}
