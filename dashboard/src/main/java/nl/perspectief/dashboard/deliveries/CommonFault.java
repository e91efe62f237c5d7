package nl.perspectief.dashboard.deliveries;

import nl.perspectief.sql.Quarter;

/**
 * How often a rule found something in the workbooks of one quarter.
 *
 * @param rule its id
 * @param quarter of the delivery
 * @param workbooks in how many workbooks
 * @param municipalities of how many municipalities these were
 * @param cells how many cells
 */
record CommonFault(String rule, Quarter quarter, long workbooks, long municipalities, long cells) {}
