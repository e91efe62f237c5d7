/*
 * <perspectief-sparkline>: a small line without axes, beside a figure that says it all.
 * <perspectief-marks>: a table of shapes with their words, and its legend; on a narrow screen the
 * newest quarters, at the right, are in sight first.
 */
(() => {
    const { element, svg, takeEarly } = window.perspectiefElements;

    class PerspectiefSparkline extends HTMLElement {
        #points = [];

        constructor() {
            super();
            takeEarly(this, "points");
        }

        set points(json) {
            this.#points = json ? JSON.parse(json) : [];
            if (this.isConnected) this.#draw();
        }

        connectedCallback() {
            this.sizes = new ResizeObserver(() => this.#draw());
            this.sizes.observe(this);
        }

        disconnectedCallback() {
            this.sizes.disconnect();
        }

        #draw() {
            const [width, height, edge] = [this.clientWidth, this.clientHeight, 5];
            const known = this.#points.map((point) => point.y).filter((y) => y !== null);
            if (width === 0 || known.length === 0) return this.replaceChildren();
            const [low, high] = [Math.min(...known), Math.max(...known)];
            const place = (point, i) => ({
                x: edge + (i * (width - 2 * edge)) / Math.max(1, this.#points.length - 1),
                y: point.y === null ? null : height - edge - ((point.y - low) * (height - 2 * edge)) / (high - low || 1),
                thin: point.thin,
            });
            const root = svg("svg", { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: "xMinYMid" });
            root.append(...this.#drawn(this.#points.map(place), height - edge));
            this.replaceChildren(root);
        }

        /** Pieces between neighbours, rings at the foot where there is no figure, and the newest as a dot. */
        #drawn(places, foot) {
            const pieces = places.slice(1).map((to, i) => ({ from: places[i], to }))
                .filter(({ from, to }) => from.y !== null && to.y !== null)
                .map(({ from, to }) => svg("path", {
                    d: `M${from.x} ${from.y}L${to.x} ${to.y}`,
                    class: to.thin || from.thin ? "p-spark-line p-spark-thin" : "p-spark-line",
                }));
            const gaps = places.filter(({ y }) => y === null)
                .map(({ x }) => svg("circle", { cx: x, cy: foot, r: 2.5, class: "p-spark-gap" }));
            const last = places.findLast(({ y }) => y !== null);
            const dot = svg("circle", { cx: last.x, cy: last.y, r: 3.5, class: last.thin ? "p-spark-open" : "p-spark-last" });
            return [...pieces, ...gaps, dot];
        }
    }

    const shape = (mark, index) => {
        const made = element("span", "p-mark", mark.shape);
        made.dataset.mark = index;
        made.toggleAttribute("data-attention", mark.attention);
        made.setAttribute("aria-hidden", "true");
        return made;
    };

    class PerspectiefMarks extends HTMLElement {
        #model;

        constructor() {
            super();
            takeEarly(this, "model");
        }

        set model(json) {
            this.#model = JSON.parse(json);
            const box = element("div", "p-grid-box");
            box.tabIndex = 0;
            box.setAttribute("role", "region");
            box.setAttribute("aria-label", this.#model.title);
            box.append(this.#table());
            this.replaceChildren(this.#legend(), box);
            requestAnimationFrame(() => { box.scrollLeft = box.scrollWidth; });
        }

        #legend() {
            const legend = element("div", "p-legend");
            this.#model.legend.forEach((mark, index) => {
                const line = element("span");
                line.append(shape(mark, index), element("span", "", mark.words));
                legend.append(line);
            });
            return legend;
        }

        #table() {
            const made = element("table", "p-grid");
            const head = made.createTHead().insertRow();
            head.append(this.#header(this.#model.rowTitle, "col"));
            this.#model.columns.forEach((column) => head.append(this.#quarter(column)));
            const body = made.createTBody();
            this.#model.rows.forEach((row) => this.#row(body.insertRow(), row));
            return made;
        }

        #header(text, scope) {
            const cell = element("th", "", text);
            cell.scope = scope;
            return cell;
        }

        #quarter(column) {
            const [year, number] = column.name.split("-");
            const cell = this.#header("", "col");
            cell.title = column.note;
            cell.append(element("span", "p-year", year), ` ${number}`);
            return cell;
        }

        #row(into, row) {
            const name = this.#header("", "row");
            const link = element("a", "p-title-link", row.name);
            link.href = row.href;
            name.append(link);
            into.append(name);
            if (row.strong) into.className = "p-chosen";
            row.cells.forEach(({ mark, note }, i) => {
                const cell = into.insertCell();
                if (mark < 0) return;
                const { words } = this.#model.legend[mark];
                const column = this.#model.columns[i];
                cell.title = `${row.name}, ${column.name}: ${words} ${note}`.trim() + `; ${column.note}`;
                cell.append(shape(this.#model.legend[mark], mark), element("span", "p-hidden", words));
            });
        }
    }

    customElements.define("perspectief-sparkline", PerspectiefSparkline);
    customElements.define("perspectief-marks", PerspectiefMarks);
})();
