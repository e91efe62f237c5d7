package nl.perspectief.sql;

import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of one municipality, dealt out to units that the models take for municipalities. First
 * everything is read as it is, in a database beside this one, for that tells which placements
 * continue each other; then each unit gets its own rows, under a delivery of its own, and the
 * models are built of these.
 */
final class RowsInUnits {

    private static final List<String> DEALT = List.of("indicator_units", "pieces", "units");

    private final WorkFile work;
    private final BuildInput own;
    private final String programme;
    private final String municipalityCode;

    RowsInUnits(WorkFile work, BuildInput own, String programme, String municipalityCode) {
        this.work = work;
        this.own = own;
        this.programme = programme;
        this.municipalityCode = municipalityCode;
    }

    void build() {
        work.run("whole", "attach ':memory:' as whole; use whole");
        readWhole();
        work.run("whole", "use memory; create schema provenance");
        DEALT.forEach(this::bring);
        readInUnits();
        work.run("whole", "detach whole");
    }

    private void readWhole() {
        hand();
        makeTypes();
        build(Layer.REFERENCE);
        work.pointRawModelsAtTheirFiles();
        Stream.of(Layer.RAW, Layer.STAGING, Layer.CORE, Layer.BRIDGED).forEach(this::build);
        work.run("schema provenance", "create schema provenance");
        make("runs");
        DEALT.forEach(this::make);
    }

    private void readInUnits() {
        hand();
        work.run(
                "input.municipalities",
                "insert into input.municipalities (code) select distinct municipality_code from provenance.units");
        makeTypes();
        build(Layer.REFERENCE);
        putUnitsInThePlaceOfMunicipalities();
        build(Layer.RAW);
        Model.of(Layer.RAW).map(Model::name).forEach(this::dealOut);
        Stream.of(Layer.STAGING, Layer.CORE, Layer.BRIDGED, Layer.DERIVED).forEach(this::build);
        letUnitsHaveWhatTheirMunicipalityHas();
        build(Layer.INDICATOR);
        work.run("case.sql", WarehouseResources.text("case.sql"));
    }

    /** As the night is given it, but nobody else takes part. */
    private void hand() {
        work.run("functions.sql", WarehouseResources.text("functions.sql"));
        InputTables.write(work.connection(), own, SnapshotId.of(own));
        work.run(
                "input.participation",
                "delete from input.participation where (programme, municipality_code) <> (%s, %s)"
                        .formatted(Sql.literal(programme), Sql.literal(municipalityCode)));
    }

    private void makeTypes() {
        work.run("types.sql", WarehouseResources.text("types.sql"));
    }

    private void build(Layer layer) {
        work.run("schema " + layer.schema(), "create schema " + layer.schema());
        Model.of(layer).forEach(model -> work.run(model.qualifiedName(), model.creation()));
    }

    private void make(String name) {
        work.run(
                "provenance." + name,
                "create table provenance.%s as%n%s"
                        .formatted(name, WarehouseResources.text("provenance/" + name + ".sql")));
    }

    private void bring(String name) {
        work.run(
                "provenance." + name,
                "create table provenance.%1$s as from whole.provenance.%1$s".formatted(name));
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
