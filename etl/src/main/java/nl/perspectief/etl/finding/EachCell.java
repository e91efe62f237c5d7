package nl.perspectief.etl.finding;

import java.util.List;

/** What a finding tells of each of its cells; made when asked for, as there may be thousands. */
record EachCell(Sentence sentence, List<FindingGroup.At> cells) implements Finding.PerCell {

    @Override
    public String message(int index) {
        return sentence.dutchOf(cells.get(index).told());
    }
}
