package nl.perspectief.etl.sheet;

import java.util.Map;
import nl.perspectief.etl.definition.WorkbookDefinition;

/**
 * A whole workbook, typed.
 *
 * @param sheets by canonical name, without the cover; a sheet that was not delivered is not in it
 */
public record Delivered(
        CoverSheet cover, WorkbookDefinition definition, Map<String, DeliveredSheet> sheets) {}
