/*
 * <perspectief-chart>: draws the model that the server gives it, with ECharts or as rows, and shows
 * the same numbers as a table.
 */
(() => {
    const elements = window.perspectiefElements;
    const { element, takeEarly } = elements;
    const words = window.perspectiefChartWords;
    const drawing = window.perspectiefChartDrawing;
    const download = window.perspectiefChartDownload;
    const scatter = window.perspectiefChartScatter;

    /** What is made of elements, and not by the drawing library. */
    const ofElements = { rows: window.perspectiefChartRows, pairs: window.perspectiefChartPairs };

    /** A drawing on paper has its own size, whatever screen it comes from; CSS fits it to the page. */
    const PAPER = { width: 780, height: 240 };

    /** Opening a table changes no drawing: neither the one above it, nor the one in the card beside it. */
    const keepHeights = () => {
        const anyOpen = document.querySelector("perspectief-chart [aria-expanded='true']");
        for (const plot of document.querySelectorAll(".p-plot")) {
            plot.style.flex = anyOpen ? plot.style.flex || `0 0 ${plot.getBoundingClientRect().height}px` : "";
        }
    };

    class PerspectiefChart extends HTMLElement {
        #model;
        #chart;
        #focus = -1;
        #width = 0;
        #height = 0;
        #onPaper = false;
        #redraw = () => this.#draw();
        #toPaper = () => this.#print(true);
        #toScreen = () => this.#print(false);

        constructor() {
            super();
            takeEarly(this, "model");
        }

        set model(json) {
            this.#model = json ? JSON.parse(json) : undefined;
            if (this.isConnected) this.#build();
        }

        /** What is drawn, for those who want to compare it with the table. */
        get drawn() {
            return this.#chart?.getOption();
        }

        connectedCallback() {
            addEventListener("perspectief-theme", this.#redraw);
            addEventListener("beforeprint", this.#toPaper);
            addEventListener("afterprint", this.#toScreen);
            if (this.#model) this.#build();
        }

        disconnectedCallback() {
            removeEventListener("perspectief-theme", this.#redraw);
            removeEventListener("beforeprint", this.#toPaper);
            removeEventListener("afterprint", this.#toScreen);
            this.#tearDown();
        }

        #tearDown() {
            this.sizes?.disconnect();
            this.#chart?.dispose();
            this.#chart = undefined;
            this.#focus = -1;
        }

        #build() {
            const wasOpen = this.toggle?.getAttribute("aria-expanded") === "true";
            this.#tearDown();
            const made = ofElements[this.#model.kind];
            this.plot = made ? made.draw(this.#model) : this.#canvas();
            this.risk = element("div", "p-risk");
            this.risk.setAttribute("aria-hidden", "true");
            this.live = elements.live();
            this.box = element("div", "p-table-box");
            this.box.hidden = !wasOpen;
            this.replaceChildren(this.plot, this.risk, this.live, this.#footer(wasOpen), this.box);
            if (wasOpen) this.#fillTable();
            if (!made) this.#init();
        }

        #init() {
            this.#chart = echarts.init(this.plot, null, { renderer: "svg" });
            this.plot.firstElementChild.setAttribute("aria-hidden", "true");
            this.#draw();
            this.sizes = new ResizeObserver(() => this.#resized());
            this.sizes.observe(this.plot);
        }

        /** The sentence above it tells those who listen what is drawn; arrow keys come to us, and read the points. */
        #canvas() {
            const plot = element("div", "p-plot");
            plot.setAttribute("role", "application");
            plot.setAttribute("aria-roledescription", this.#model.words.drawing);
            plot.setAttribute("aria-label", `${this.#model.said.question} ${this.#model.words.keys}`);
            plot.tabIndex = 0;
            plot.addEventListener("keydown", (event) => this.#walk(event));
            plot.addEventListener("blur", () => this.#chart?.dispatchAction({ type: "hideTip" }));
            return plot;
        }

        #footer(open) {
            const footer = element("div", "p-chart-foot");
            this.toggle = element("button", "p-text-button", this.#toggleWords(open));
            this.toggle.type = "button";
            this.toggle.setAttribute("aria-expanded", String(open));
            this.toggle.addEventListener("click", () => this.#toggleTable());
            const actions = element("span", "p-chart-actions");
            const tell = (word) => (this.live.textContent = word);
            const copier = elements.copier(this.#model.sentence, this.#model.words, this.live);
            actions.append(copier, this.toggle, ...this.#origin(), download.menu(this.#model, this, tell));
            footer.append(element("span", "", this.#model.said.source), actions);
            return footer;
        }

        /** Where the figures come from is told on a page of its own. */
        #origin() {
            if (!this.origin) return [];
            const link = element("a", "p-text-button", this.#model.words.origin);
            link.href = this.origin;
            return [link];
        }

        #toggleWords(open) {
            return open ? this.#model.words.hideTable : this.#model.words.showTable;
        }

        #toggleTable() {
            const open = this.box.hidden;
            this.toggle.setAttribute("aria-expanded", String(open));
            this.toggle.textContent = this.#toggleWords(open);
            keepHeights();
            this.box.hidden = !open;
            if (open) this.#fillTable();
        }

        #fillTable() {
            this.box.tabIndex = 0;
            this.box.setAttribute("role", "region");
            this.box.setAttribute("aria-label", `${this.#model.words.table}: ${this.#model.said.question}`);
            this.box.replaceChildren(words.table(this.#model));
        }

        #resized() {
            if (!this.#chart || this.#onPaper) return;
            if (this.plot.clientWidth === this.#width && this.plot.clientHeight === this.#height) return;
            this.#chart.resize();
            this.#draw();
        }

        #print(onPaper) {
            if (!this.#chart) return;
            this.#onPaper = onPaper;
            this.#chart.resize(onPaper ? PAPER : { width: "auto", height: "auto" });
            this.#draw();
        }

        #draw() {
            if (!this.#chart) return;
            this.#width = this.plot.clientWidth;
            this.#height = this.plot.clientHeight;
            const colour = drawing.colours(this);
            const width = this.#chart.getWidth();
            if (this.#isScattered()) this.#chart.setOption({ ...scatter.options(this.#model, this, colour), tooltip: this.#tooltip(colour) }, true);
            else this.#drawLines(colour, width);
            this.#chart.getZr().flush();
            this.plot.querySelector("svg")?.setAttribute("viewBox", `0 0 ${width} ${this.#chart.getHeight()}`);
            this.#drawRisk();
        }

        #isScattered() {
            return this.#model.kind === "scatter";
        }

        #drawLines(colour, width) {
            const model = this.#model;
            const room = drawing.roomForNames(model, this, width);
            this.#chart.setOption({ ...drawing.options(model, this, colour, room, width), tooltip: this.#tooltip(colour) }, true);
            if (room > 0) this.#chart.setOption({ graphic: drawing.names(model, this.#chart, colour, room, this) });
        }

        #tooltip(colour) {
            return {
                trigger: this.#isScattered() ? "item" : "axis",
                confine: true,
                transitionDuration: 0,
                backgroundColor: colour.surface,
                borderColor: colour.line,
                textStyle: { color: colour.ink, fontSize: 13 },
                formatter: (hits) => words.tip(this.#model, (hits[0] ?? hits).dataIndex),
            };
        }

        /** The numbers still followed stand right under their week on the axis. */
        #drawRisk() {
            const risk = this.#model.risk;
            this.risk.hidden = !risk?.rows.length;
            if (this.risk.hidden) return;
            const shown = this.#apart(risk.weeks);
            this.risk.replaceChildren(element("div", "p-risk-title", risk.title));
            for (const line of risk.rows) {
                const made = element("div", "p-risk-row");
                line.numbers.forEach((number, i) => {
                    if (!shown.includes(risk.weeks[i])) return;
                    const cell = element("span", "", number);
                    cell.style.left = this.#under(risk.weeks[i], 0);
                    made.append(cell);
                });
                if (risk.rows.length > 1) made.append(this.#riskName(line.name));
                this.risk.append(made);
            }
        }

        /** On a narrow screen numbers would run into each other: the weeks that leave room, the first and the last among them. */
        #apart(weeks) {
            const place = (week) => this.#chart.convertToPixel({ xAxisIndex: 0 }, week);
            return weeks.reduce((kept, week, i) => {
                const near = (other) => Math.abs(place(week) - place(other)) < 38;
                const crowded = (kept.length > 0 && near(kept.at(-1))) || (i < weeks.length - 1 && near(weeks.at(-1)));
                return crowded ? kept : [...kept, week];
            }, []);
        }

        #riskName(name) {
            const tone = this.#model.series.find((series) => series.name === name)?.tone ?? 0;
            const made = element("span", "p-risk-name", name);
            made.style.left = this.#under(this.#model.lastWeek, 20);
            made.style.right = "0";
            made.style.color = tone > 0 ? `var(--p-series-${tone})` : "var(--p-ink-2)";
            return made;
        }

        /** A place under a week, as a share of the width: it holds on paper too. */
        #under(week, beside) {
            const place = this.#chart.convertToPixel({ xAxisIndex: 0 }, week) + beside;
            return `${(100 * place) / this.#chart.getWidth()}%`;
        }

        #walk(event) {
            const last = words.length(this.#model) - 1;
            const to = { ArrowRight: this.#focus + 1, ArrowLeft: this.#focus - 1, Home: 0, End: last }[event.key];
            if (event.key === "Escape") this.#chart.dispatchAction({ type: "hideTip" });
            if (to === undefined || last < 0) return;
            event.preventDefault();
            this.#focus = Math.min(last, Math.max(0, to));
            this.#showTip();
            this.live.textContent = words.spoken(this.#model, this.#focus);
        }

        #showTip() {
            if (this.#isScattered()) return this.#chart.dispatchAction({ type: "showTip", seriesIndex: 0, dataIndex: this.#focus });
            const place = this.#model.kind === "steps" ? this.#model.series[0].points[this.#focus].x : this.#focus;
            const x = this.#chart.convertToPixel({ xAxisIndex: 0 }, place);
            this.#chart.dispatchAction({ type: "showTip", x, y: this.#chart.getHeight() / 3 });
        }
    }

    customElements.define("perspectief-chart", PerspectiefChart);
})();
