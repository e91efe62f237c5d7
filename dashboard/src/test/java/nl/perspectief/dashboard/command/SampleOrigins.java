package nl.perspectief.dashboard.command;

import nl.perspectief.dashboard.disclosure.Audience;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.provenance.OwnRows;
import nl.perspectief.etl.delivery.OpenDesk;
import nl.perspectief.etl.delivery.Origins;
import nl.perspectief.sql.PublishedReading;
import nl.perspectief.sql.PublishedWarehouse;

/** The imported samples, opened to ask where their figures came from. */
final class SampleOrigins implements AutoCloseable {

    private final PublishedWarehouse warehouse;
    private final PublishedReading reading;
    private final OpenDesk desk;

    SampleOrigins(SampleData sample) {
        desk = DataOption.openDeskAlone(sample.folder());
        warehouse = new PublishedWarehouse(sample.folder().resolve("warehouse"));
        reading = warehouse.current().orElseThrow();
    }

    DisclosedFigures figures(Audience audience) {
        return DisclosedFigures.of(reading, audience);
    }

    Origins origins() {
        return desk.desk().origins();
    }

    OwnRows rows(String programme, String municipality) {
        return OwnRows.open(
                Audience.OWN, municipality, programme, figures(Audience.OWN), origins());
    }

    @Override
    public void close() {
        reading.close();
        warehouse.close();
        desk.close();
    }
}
