/*
 * <perspectief-scores>: a table of figures with their signs. One cell is in the tab order; arrow
 * keys walk the others, and what a cell is stands in full words under the table.
 */
(() => {
    const elements = window.perspectiefElements;
    const { element, takeEarly } = elements;
    const PAGE = 10;

    const shape = (sign) => {
        const made = element("span", "p-score-sign", sign?.shape ?? "");
        made.dataset.tone = sign?.tone ?? "";
        made.setAttribute("aria-hidden", "true");
        return made;
    };

    const linked = (name, href) => {
        if (!href) return element("span", "", name);
        const link = element("a", "p-title-link", name);
        link.href = href;
        return link;
    };

    /** What of a cell takes the focus. */
    const stop = (cell) => cell.querySelector("a") ?? cell;

    class PerspectiefScores extends HTMLElement {
        #grid;
        #words;
        #search = "";
        #current;

        constructor() {
            super();
            takeEarly(this, "model");
            takeEarly(this, "search");
        }

        set model(json) {
            const { grid, words } = JSON.parse(json);
            this.#grid = grid;
            this.#words = words;
            this.#build();
        }

        set search(text) {
            this.#search = text;
            if (this.#grid) this.#show();
        }

        #build() {
            this.told = element("p", "p-score-told", this.#grid.said.keys);
            this.live = elements.live();
            this.none = element("p", "p-score-none", this.#grid.said.noneFound);
            this.box = element("div", "p-score-box");
            this.box.append(this.#table());
            this.replaceChildren(this.#legend(), this.box, this.none, this.told, this.#footer(), this.live);
            this.#show();
        }

        #legend() {
            const legend = element("div", "p-legend");
            for (const sign of this.#grid.legend) {
                const line = element("span");
                line.append(shape(sign), element("span", "", sign.word));
                legend.append(line);
            }
            return legend;
        }

        #footer() {
            const footer = element("div", "p-chart-foot");
            const actions = element("span", "p-chart-actions");
            actions.append(elements.copier(this.#grid.said.sentence, this.#words, this.live));
            footer.append(element("span", "", this.#grid.said.source), actions);
            return footer;
        }

        #table() {
            const table = element("table", "p-scores");
            table.setAttribute("role", "grid");
            table.setAttribute("aria-label", `${this.#grid.said.title} ${this.#grid.said.keys}`);
            this.#head(table.createTHead().insertRow());
            this.body = table.createTBody();
            this.#grid.rows.forEach((row) => this.#row(this.body.insertRow(), row));
            table.addEventListener("keydown", (event) => this.#walk(event));
            table.addEventListener("focusin", (event) => this.#tell(event.target.closest("td")));
            table.addEventListener("click", (event) => this.#enter(event.target.closest("td"), true));
            table.addEventListener("mouseover", (event) => this.#tell(event.target.closest("td")));
            return table;
        }

        #head(head) {
            const corner = element("th", "", this.#grid.said.rowTitle);
            corner.scope = "col";
            head.append(corner);
            for (const column of this.#grid.columns) {
                const cell = element("th");
                cell.scope = "col";
                cell.append(linked(column.name, column.href), element("span", "p-score-period", column.period));
                head.append(cell);
            }
        }

        #row(into, row) {
            const name = element("th");
            name.scope = "row";
            name.append(linked(row.name, row.href));
            stop(name).tabIndex = -1;
            into.append(name);
            into.className = row.strong ? "p-chosen" : "";
            row.cells.forEach((cell, i) => into.append(this.#cell(row, cell, i)));
        }

        #cell(row, cell, i) {
            const made = element("td");
            const sign = this.#grid.legend[cell.sign];
            made.setAttribute("role", "gridcell");
            made.setAttribute("aria-label", this.#inWords(row, cell, i));
            made.tabIndex = -1;
            if (cell.shade >= 0) made.dataset.shade = cell.shade;
            const figure = element("span", cell.shade < 0 ? "p-score-word" : "p-score-figure", cell.text);
            if (sign) figure.append(shape(sign));
            made.append(figure);
            if (cell.shade >= 0 && (cell.limits || cell.rests)) made.append(element("span", "p-score-limits", cell.limits || cell.rests));
            return made;
        }

        /** What a reader hears, and reads under the table. */
        #inWords(row, cell, i) {
            const { words, period } = this.#grid.columns[i];
            const limits = cell.limits && ` (${this.#grid.said.interval}: ${cell.limits})`;
            const figure = [`${cell.text}${limits}`, cell.rests].filter((text) => text).join(", ");
            const sign = this.#grid.legend[cell.sign]?.words ?? "";
            return `${row.name}, ${words}${period && `, ${period}`}: ${figure}${sign && `; ${sign}`}.`;
        }

        #shown() {
            return [...this.body.rows].filter((row) => !row.hidden);
        }

        /** Rows at the top that all others are read beside stay. */
        #show() {
            const wanted = this.#search.trim().toLocaleLowerCase();
            const has = (i) => this.#grid.rows[i].name.toLocaleLowerCase().includes(wanted);
            [...this.body.rows].forEach((row, i) => { row.hidden = i >= this.#grid.pinned && !has(i); });
            this.none.hidden = !wanted || this.#grid.rows.some((_, i) => i >= this.#grid.pinned && has(i));
            this.#enter(this.#shown()[0]?.cells[1], false);
        }

        #enter(cell, goes) {
            if (!cell) return;
            if (this.#current) this.#current.tabIndex = -1;
            this.#current = stop(cell);
            this.#current.tabIndex = 0;
            if (goes) this.#current.focus();
        }

        #tell(cell) {
            if (cell) this.told.textContent = cell.getAttribute("aria-label");
        }

        #walk(event) {
            const from = event.target.closest("tbody td, tbody th");
            if (!from) return;
            const rows = this.#shown();
            const [row, column] = [rows.indexOf(from.parentElement), from.cellIndex];
            const last = { row: rows.length - 1, column: this.#grid.columns.length };
            const to = {
                ArrowRight: [row, column + 1], ArrowLeft: [row, column - 1],
                ArrowDown: [row + 1, column], ArrowUp: [row - 1, column],
                PageDown: [row + PAGE, column], PageUp: [row - PAGE, column],
                Home: [event.ctrlKey ? 0 : row, 0], End: [event.ctrlKey ? last.row : row, last.column],
            }[event.key];
            if (!to) return;
            event.preventDefault();
            const within = (value, least, most) => Math.min(most, Math.max(least, value));
            this.#enter(rows[within(to[0], 0, last.row)].cells[within(to[1], 0, last.column)], true);
        }
    }

    customElements.define("perspectief-scores", PerspectiefScores);
})();
