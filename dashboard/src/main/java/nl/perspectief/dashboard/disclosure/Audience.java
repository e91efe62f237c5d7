package nl.perspectief.dashboard.disclosure;

import nl.perspectief.dashboard.indicator.Observation;

/** Who looks at figures. */
public sealed interface Audience {

    /** Everyone to whom figures about few persons are not shown. */
    Audience SHARED = new Shared();

    /** Whoever has the data itself: the administrator at the command line. */
    Audience OWN = new Everything();

    /** A municipality: its own figures whole, all else as {@link #SHARED}. */
    static Audience municipality(String code) {
        return new OfMunicipality(code);
    }

    /** Whether nothing of this municipality (or the programme as a whole) is kept from it. */
    boolean seesAllOf(String municipalityCode);

    /** See {@link #SHARED}. */
    record Shared() implements Audience {

        @Override
        public boolean seesAllOf(String municipalityCode) {
            return false;
        }
    }

    /** See {@link #OWN}. */
    record Everything() implements Audience {

        @Override
        public boolean seesAllOf(String municipalityCode) {
            return true;
        }
    }

    /** See {@link #municipality}. */
    record OfMunicipality(String code) implements Audience {

        public OfMunicipality {
            if (code.equals(Observation.ALL)) {
                throw new IllegalArgumentException("The programme is nobody's own");
            }
        }

        @Override
        public boolean seesAllOf(String municipalityCode) {
            return code.equals(municipalityCode);
        }
    }
}
