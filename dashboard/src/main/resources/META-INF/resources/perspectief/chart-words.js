/*
 * The words of a chart: its tooltip, what is read aloud, and its table. All three are made of the
 * same cells, so they cannot disagree. All text is set as text, never as HTML.
 */
(() => {
    const { element } = window.perspectiefElements;

    const pointsAt = (model, index) => model.series.map((series) => series.points[index]).filter((point) => point);

    const cellsAt = (model, index) => pointsAt(model, index).map((point) => point.cells);

    const length = (model) => Math.max(0, ...model.series.map((series) => series.points.length));

    /** All points, in the order of the table. */
    const points = (model) => Array.from({ length: length(model) }, (_, index) => pointsAt(model, index)).flat();

    const tip = (model, index) => {
        const made = element("div", "p-tip");
        const rows = cellsAt(model, index);
        if (rows.length === 0) return made;
        made.append(element("div", "p-tip-x", model.kind === "steps" ? `${model.columns[0].header}: ${rows[0][0]}` : rows[0][0]));
        for (const cells of rows) {
            if (cells[1] !== "") made.append(element("div", "p-tip-name", cells[1]));
            const list = element("dl");
            model.columns.slice(2).forEach((column, i) => {
                if (cells[i + 2] === "") return;
                list.append(element("dt", "", column.header), element("dd", "", cells[i + 2]));
            });
            made.append(list);
        }
        return made;
    };

    const spoken = (model, index) =>
        cellsAt(model, index)
            .map((cells) => model.columns.map((column, i) => (i < 2 ? cells[i] : cells[i] && `${column.header} ${cells[i]}`))
                .filter((text) => text).join(", "))
            .join("; ");

    /** Whose row it is goes without saying where all are of the same. */
    const shownColumns = (model) =>
        model.columns.map((_, i) => i).filter((i) => i !== 1 || model.series.length > 1);

    const row = (into, model, cells) =>
        shownColumns(model).forEach((i) => {
            const cell = element(i === 0 ? "th" : "td", model.columns[i].numeric ? "p-number" : "", cells[i]);
            if (i === 0) cell.scope = "row";
            into.append(cell);
        });

    const table = (model) => {
        const made = element("table", "p-table");
        const names = model.series.map((series) => series.name).join(", ");
        made.append(element("caption", "p-hidden", `${model.said.question} ${names}`));
        const head = made.createTHead().insertRow();
        for (const i of shownColumns(model)) {
            const cell = element("th", model.columns[i].numeric ? "p-number" : "", model.columns[i].header);
            cell.scope = "col";
            head.append(cell);
        }
        const body = made.createTBody();
        for (const point of points(model)) row(body.insertRow(), model, point.cells);
        return made;
    };

    window.perspectiefChartWords = { length, points, tip, spoken, table };
})();
