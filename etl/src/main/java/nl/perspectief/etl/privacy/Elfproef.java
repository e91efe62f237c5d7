package nl.perspectief.etl.privacy;

/** The check on a BSN. One in eleven numbers passes by chance. */
public final class Elfproef {

    private static final int DIGITS = 9;
    private static final int ELEVEN = 11;
    private static final long SMALLEST = 10_000_000;
    private static final long LARGEST = 999_999_999;

    private Elfproef() {}

    /** Whether a number of nine digits, or of eight with its leading zero lost, passes. */
    public static boolean passes(long number) {
        if (number <= 0 || number > LARGEST) {
            return false;
        }
        long rest = number / 10;
        long sum = -(number % 10);
        for (int weight = 2; weight <= DIGITS; weight++) {
            sum += weight * (rest % 10);
            rest /= 10;
        }
        return sum % ELEVEN == 0;
    }

    /** Whether a number without leading zeros is as long as a BSN. */
    static boolean isAsLong(double number) {
        return number >= SMALLEST && number <= LARGEST && number == Math.rint(number);
    }
}
