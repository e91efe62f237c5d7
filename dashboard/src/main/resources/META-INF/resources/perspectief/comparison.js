/*
 * <perspectief-comparison>: a table of figures of many, each with its interval as a small bar and
 * with what is said of it in words.
 */
(() => {
    const { element, takeEarly } = window.perspectiefElements;

    const link = (text, href) => {
        if (!href) return element("span", "", text);
        const made = element("a", "p-title-link", text);
        made.href = href;
        return made;
    };

    const sign = (cell) => {
        const made = element("span", "p-sign");
        made.dataset.tone = cell.tone;
        const shape = element("span", "p-shape", cell.shape);
        shape.setAttribute("aria-hidden", "true");
        made.append(shape, element("span", "", cell.verdict));
        if (cell.place) made.append(element("span", "p-under", `· ${cell.place}`));
        return made;
    };

    /** It adds nothing to the words beside it. */
    const drawing = (model) => {
        const made = document.createElement("perspectief-whiskers");
        made.setAttribute("aria-hidden", "true");
        made.model = JSON.stringify(model);
        return made;
    };

    const cell = (one) => {
        const made = element("td", one.limits || one.drawn ? "" : "p-none");
        const figure = element("span", "");
        figure.append(element("span", one.drawn || one.limits ? "p-strong" : "", one.text));
        if (one.limits) figure.append(element("span", "p-limits", ` (${one.limits})`));
        const told = element("div", "p-compared-told");
        told.append(figure);
        if (one.rests) told.append(element("span", "p-under", one.rests));
        const said = element("div", "p-compared");
        said.append(told);
        if (one.drawn) said.append(drawing(one.drawn));
        if (one.verdict) said.append(sign(one));
        made.append(said);
        return made;
    };

    const head = (model) => {
        const row = element("tr");
        const first = element("th", "", model.rowTitle);
        first.scope = "col";
        row.append(first);
        for (const column of model.columns) {
            const made = element("th");
            made.scope = "col";
            made.append(link(column.name, column.href));
            if (column.note) made.append(element("span", "p-under", column.note));
            row.append(made);
        }
        return row;
    };

    const row = (one) => {
        const made = element("tr", [one.isWhole ? "p-whole" : "", one.strong ? "p-chosen" : ""].join(" ").trim());
        const name = element("th");
        name.scope = "row";
        name.append(link(one.name, one.href));
        made.append(name, ...one.cells.map(cell));
        return made;
    };

    class PerspectiefComparison extends HTMLElement {
        constructor() {
            super();
            takeEarly(this, "model");
        }

        set model(json) {
            const model = JSON.parse(json);
            const table = element("table", "p-table p-comparison");
            table.append(element("caption", "p-hidden", model.title));
            table.createTHead().append(head(model));
            table.createTBody().append(...model.rows.map(row));
            const box = element("div", "p-table-box");
            box.tabIndex = 0;
            box.setAttribute("role", "region");
            box.setAttribute("aria-label", model.title);
            box.append(table);
            this.replaceChildren(box);
        }
    }

    customElements.define("perspectief-comparison", PerspectiefComparison);
})();
