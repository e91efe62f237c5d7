package nl.perspectief.etl.sample;

import java.util.List;

/**
 * Chance that can be repeated: SplitMix64, written out here so that no version of a library can
 * change it. Never reads the clock.
 */
final class Dice {

    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final long origin;
    private long state;

    private Dice(long origin) {
        this.origin = origin;
        this.state = origin;
    }

    static Dice of(long seed) {
        return new Dice(mix(seed + GOLDEN_GAMMA));
    }

    /** Dice of their own for a thing with this name, whatever was thrown before. */
    Dice apart(Object... path) {
        long hash = FNV_OFFSET ^ origin;
        for (Object part : path) {
            for (char letter : (part + "/").toCharArray()) {
                hash = (hash ^ letter) * FNV_PRIME;
            }
        }
        return new Dice(mix(hash));
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    /** From 0 up to but not including the bound. */
    int below(int bound) {
        return (int) (unit() * bound);
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    double between(double least, double most) {
        return least + unit() * (most - least);
    }

    /** Days until something that comes at a constant rate; the mean is in days. */
    int waiting(double mean) {
        // StrictMath, because Math may differ in the last bit from machine to machine
        return (int) (-mean * StrictMath.log1p(-unit()));
    }

    <T> T one(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** J or N by this chance; now and then O. */
    String yesNo(double probability) {
        return chance(0.04) ? "O" : chance(probability) ? "J" : "N";
    }

    double unit() {
        state += GOLDEN_GAMMA;
        return (mix(state) >>> 11) * 0x1.0p-53;
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
