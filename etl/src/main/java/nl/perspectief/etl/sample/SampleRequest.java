package nl.perspectief.etl.sample;

/**
 * What sample to make.
 *
 * @param municipalities how many invented municipalities, each in both programmes; 0 = the
 *     participants of the reference data, with the scenario of the sample
 * @param quarters how many quarters, the last one being 2026-K3; 0 = as the reference data say
 * @param trajectories how many per participant; 0 = each its own number
 * @param seed another seed gives other young people
 */
public record SampleRequest(int municipalities, int quarters, int trajectories, long seed) {

    /** The seed of the sample that comes with the program. */
    public static final long USUAL_SEED = 20261014;

    public SampleRequest {
        if (municipalities < 0 || municipalities > 999) {
            throw new IllegalArgumentException("From 1 to 999 municipalities can be invented");
        }
        if (quarters < 0 || quarters > 40 || trajectories < 0 || trajectories > 9_999) {
            throw new IllegalArgumentException("From 1 to 40 quarters, and a number of people");
        }
    }

    /** The sample that comes with the program. */
    public static SampleRequest usual() {
        return new SampleRequest(0, 0, 0, USUAL_SEED);
    }

    /** Made for measuring, not for showing. */
    boolean isScaled() {
        return municipalities > 0 || quarters > 0 || trajectories > 0;
    }
}
