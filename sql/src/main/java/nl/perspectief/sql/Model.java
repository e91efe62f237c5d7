package nl.perspectief.sql;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One {@code select} in a file of its own; it becomes the table or view {@code layer.name}.
 *
 * @param name the file's name without {@code .sql}
 * @param sql the whole text, its first line a comment that says the grain
 */
record Model(Layer layer, String name, String sql) {

    /** All models, in the order of building. */
    static List<Model> all() {
        return Arrays.stream(Layer.values()).flatMap(Model::of).toList();
    }

    /** The models of one layer, by name. */
    static Stream<Model> of(Layer layer) {
        return WarehouseResources.names(layer.schema(), ".sql").stream()
                .map(name -> read(layer, name));
    }

    private static Model read(Layer layer, String name) {
        return new Model(
                layer, name, WarehouseResources.text(layer.schema() + "/" + name + ".sql"));
    }

    /** {@code core.spells}: unique, and what the tables and the messages call it. */
    String qualifiedName() {
        return layer.schema() + "." + name;
    }

    /** The first comment line, without its dashes. */
    String firstSentence() {
        return sql.lines().findFirst().orElse("").replaceFirst("^--\\s*", "");
    }

    /** The statement that makes it. */
    String creation() {
        return "create %s %s as%n%s".formatted(layer.kind(), qualifiedName(), sql);
    }

    /** The statement that adds to it what it finds now. */
    String addition() {
        return "insert into %s%n%s".formatted(qualifiedName(), sql);
    }
}
