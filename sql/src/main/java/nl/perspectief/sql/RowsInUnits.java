package nl.perspectief.sql;

import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of one municipality, dealt out to units that the models take for municipalities. First
 * everything is read as it is, for that tells which placements continue each other; then each unit
 * gets its own rows, under a delivery of its own, and the models are built again.
 */
final class RowsInUnits {

    private static final List<String> DEALING =
            List.of("indicator_units", "runs", "pieces", "units");

    private final WorkFile work;

    RowsInUnits(WorkFile work) {
        this.work = work;
    }

    void readWhole(BuildInput own, String programme, String municipalityCode) {
        work.run("functions.sql", WarehouseResources.text("functions.sql"));
        InputTables.write(work.connection(), own, SnapshotId.of(own));
        work.run(
                "input.participation",
                "delete from input.participation where (programme, municipality_code) <> (%s, %s)"
                        .formatted(Sql.literal(programme), Sql.literal(municipalityCode)));
        build(Layer.REFERENCE);
        work.pointRawModelsAtTheirFiles();
        Stream.of(Layer.RAW, Layer.STAGING, Layer.CORE, Layer.BRIDGED).forEach(this::build);
    }

    void dealOut() {
        work.run("schema provenance", "create schema provenance");
        DEALING.forEach(this::make);
        Model.of(Layer.RAW).map(Model::name).forEach(this::dealOut);
        putUnitsInThePlaceOfMunicipalities();
        Stream.of(Layer.CORE, Layer.BRIDGED).map(Layer::schema).forEach(this::forget);
        Stream.of(Layer.CORE, Layer.BRIDGED, Layer.DERIVED).forEach(this::build);
        letUnitsHaveWhatTheirMunicipalityHas();
        build(Layer.INDICATOR);
        work.run("case.sql", WarehouseResources.text("case.sql"));
    }

    private void build(Layer layer) {
        work.run("schema " + layer.schema(), "create schema " + layer.schema());
        Model.of(layer).forEach(model -> work.run(model.qualifiedName(), model.creation()));
    }

    private void forget(String schema) {
        work.run("schema " + schema, "drop schema %s cascade".formatted(schema));
    }

    private void make(String name) {
        work.run(
                "provenance." + name,
                "create table provenance.%s as%n%s"
                        .formatted(name, WarehouseResources.text("provenance/" + name + ".sql")));
    }

    private void dealOut(String rawModel) {
        work.run(
                "raw." + rawModel,
                """
                create table provenance.%1$s as
                select landed.* replace (units.part_id as delivery_id)
                from raw.%1$s as landed
                inner join provenance.pieces as pieces
                    on pieces.raw_model = '%1$s'
                    and pieces.delivery_id = landed.delivery_id
                    and pieces.sheet_row = landed.sheet_row
                inner join provenance.units as units
                    on units.kind = pieces.kind
                    and units.name = pieces.name
                    and units.raw_model = pieces.raw_model
                    and units.delivery_id = pieces.delivery_id;
                create or replace view raw.%1$s as select * from provenance.%1$s
                """
                        .formatted(rawModel));
    }

    private void putUnitsInThePlaceOfMunicipalities() {
        work.run(
                "units",
                """
                insert into reference.delivered_sheets by name
                select
                    delivered.* replace (
                        units.municipality_code as municipality_code,
                        units.part_id as delivery_id
                    )
                from reference.delivered_sheets as delivered
                inner join provenance.units as units
                    on units.delivery_id = delivered.delivery_id
                    and units.sheet = delivered.sheet;

                insert into reference.participants by name
                select participants.* replace (units.municipality_code as municipality_code)
                from reference.participants as participants
                cross join (select distinct municipality_code from provenance.units) as units
                """);
    }

    /** Whoever is followed through time is followed as far as the municipality delivered. */
    private void letUnitsHaveWhatTheirMunicipalityHas() {
        work.run(
                "derived.availability",
                """
                insert into derived.availability by name
                select availability.* replace (units.municipality_code as municipality_code)
                from derived.availability as availability
                inner join reference.indicators as indicators
                    on indicators.indicator = availability.indicator
                    and indicators.reads_lists
                cross join (
                    select distinct municipality_code from provenance.units where kind = 'person'
                ) as units
                """);
    }
}
