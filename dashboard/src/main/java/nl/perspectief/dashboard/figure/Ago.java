package nl.perspectief.dashboard.figure;

/** With what a figure is compared. */
public enum Ago {
    QUARTER(1),
    YEAR(4);

    private final int quarters;

    Ago(int quarters) {
        this.quarters = quarters;
    }

    int quarters() {
        return quarters;
    }
}
