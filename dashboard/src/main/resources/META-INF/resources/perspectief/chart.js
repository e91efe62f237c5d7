/*
 * <perspectief-chart>: draws the model that the server gives it with ECharts, and shows the same
 * numbers as a table. All text is set as text, never as HTML.
 */
(() => {
    const { element, takeEarly } = window.perspectiefElements;

    const TONES = ["context", "series-1", "series-2", "series-3", "series-4", "series-5", "series-6"];

    /** A custom property may hold light-dark(); only a real element knows which of the two holds now. */
    const colours = (host) => {
        const probe = host.appendChild(document.createElement("i"));
        const read = (name) => {
            probe.style.color = `var(--p-${name})`;
            return getComputedStyle(probe).color;
        };
        const found = {
            ink: read("ink"),
            quiet: read("ink-2"),
            line: read("line"),
            surface: read("surface"),
            tones: TONES.map(read),
        };
        probe.remove();
        return found;
    };

    const strong = (series) => series.tone > 0;
    const isSteps = (model) => model.kind === "steps";

    // ------------------------------------------------------------------ axes

    const quarterLabel = (quarter, index) => {
        const [year, number] = quarter.split("-");
        return index === 0 || number === "K1" ? `${number}\n${year}` : number;
    };

    /** A year under one quarter may hang under its neighbour too: that is no overlap to the eye. */
    const allWhenFew = (model) =>
        model.categories.length > 12 ? { interval: "auto" } : { interval: 0, hideOverlap: false };

    const xAxis = (model, colour) => {
        const common = {
            axisLine: { lineStyle: { color: colour.line } },
            axisTick: { show: false },
            splitLine: { show: false },
            axisLabel: { color: colour.quiet, fontSize: 12, lineHeight: 16, hideOverlap: true },
            axisPointer: { lineStyle: { color: colour.quiet, type: "solid", width: 1 }, label: { show: false } },
        };
        return isSteps(model)
            ? { ...common, type: "value", min: 0, max: model.lastWeek, interval: 13,
                axisLabel: { ...common.axisLabel, formatter: (week) => (week === 0 ? "start" : `${week} wk`) } }
            : { ...common, type: "category", data: model.categories, boundaryGap: model.kind === "bar",
                axisLabel: { ...common.axisLabel, ...allWhenFew(model), formatter: quarterLabel } };
    };

    const yAxis = (model, colour) => ({
        type: "value",
        min: 0,
        max: model.percent ? 100 : undefined,
        interval: model.percent ? 25 : undefined,
        minInterval: 1,
        splitNumber: 4,
        axisLabel: { color: colour.quiet, fontSize: 12, formatter: model.percent ? "{value} %" : "{value}" },
        splitLine: { lineStyle: { color: colour.line, width: 1 } },
    });

    // ------------------------------------------------------------------ series

    const at = (model, point, index) => (isSteps(model) ? point.x : index);

    /** Runs of points that have limits: a gap in the figures is a gap in the band. */
    const bandRuns = (model, series) => {
        const runs = [[]];
        series.points.forEach((point, index) => {
            if (point.low === null || point.high === null) runs.push([]);
            else runs[runs.length - 1].push({ x: at(model, point, index), low: point.low, high: point.high });
        });
        return runs.filter((run) => run.length > 1);
    };

    const edge = (run, side, steps) =>
        run.flatMap((point, i) =>
            steps && i + 1 < run.length
                ? [[point.x, point[side]], [run[i + 1].x, point[side]]]
                : [[point.x, point[side]]]);

    const band = (model, series, colour) => ({
        type: "custom",
        silent: true,
        clip: true,
        z: 1,
        data: bandRuns(model, series).map((_, i) => [i, 0]),
        encode: { x: -1, y: -1 },
        tooltip: { show: false },
        renderItem: (params, api) => {
            const run = bandRuns(model, series)[params.dataIndex];
            const outline = [...edge(run, "high", isSteps(model)), ...edge(run, "low", isSteps(model)).reverse()];
            return {
                type: "polygon",
                shape: { points: outline.map((point) => api.coord(point)) },
                style: { fill: colour.tones[series.tone], opacity: 0.14 },
            };
        },
    });

    const endLabel = (series, colour, room) => ({
        show: room > 0,
        formatter: series.name,
        color: strong(series) ? colour.tones[series.tone] : colour.quiet,
        fontSize: 12,
        fontWeight: strong(series) ? 600 : 400,
        distance: 8,
        width: room,
        overflow: "truncate",
    });

    const line = (model, series, colour, room) => ({
        type: "line",
        name: series.name,
        step: isSteps(model) ? "end" : false,
        data: series.points.map((point, index) => [at(model, point, index), point.y ?? "-"]),
        connectNulls: false,
        symbol: "circle",
        symbolSize: isSteps(model) ? 0 : strong(series) ? 7 : 4,
        showSymbol: !isSteps(model),
        z: strong(series) ? 3 : 2,
        lineStyle: { color: colour.tones[series.tone], width: strong(series) ? 2.5 : 1.5 },
        itemStyle: { color: colour.tones[series.tone] },
        emphasis: { disabled: true },
        endLabel: endLabel(series, colour, room),
        labelLayout: { moveOverlap: "shiftY" },
    });

    /** Quarters that can still change are dashed, from the last final one on; where all can, dashes would say nothing. */
    const splitAtProvisional = (made, points) => {
        const first = points.findIndex((point) => point.provisional);
        if (first <= 0) return [made];
        const blank = (from, to) => made.data.map(([x, y], i) => [x, i >= from && i <= to ? y : "-"]);
        return [
            { ...made, data: blank(0, first - 1), endLabel: { show: false } },
            { ...made, data: blank(first - 1, points.length), lineStyle: { ...made.lineStyle, type: [5, 4] } },
        ];
    };

    /** Bands of several lines would cover each other; their limits are in the table. */
    const lines = (model, colour, room) => {
        const only = model.series.filter(strong).length === 1;
        return model.series.flatMap((series) => [
            ...splitAtProvisional(line(model, series, colour, room), series.points),
            ...(only && strong(series) ? [band(model, series, colour)] : []),
        ]);
    };

    const bars = (model, colour) => [
        ...model.series.map((series) => ({
            type: "bar",
            name: series.name,
            stack: "all",
            barMaxWidth: 44,
            barCategoryGap: "32%",
            data: series.points.map((point) => point.y ?? "-"),
            itemStyle: { color: colour.tones[series.tone], opacity: strong(series) ? 1 : 0.45 },
            emphasis: { disabled: true },
        })),
        totals(model, colour),
    ];

    const NAME_HEIGHT = 16;

    /** The names stand beside the last bar, each at its part, and no two on top of each other. */
    const barNames = (model, chart, colour, room) => {
        const last = model.categories.length - 1;
        let below = 0;
        let free = Infinity;
        return model.series.map((series) => {
            const part = series.points[last].y ?? 0;
            const middle = chart.convertToPixel({ yAxisIndex: 0 }, below + part / 2);
            below += part;
            free = Math.min(middle, free - NAME_HEIGHT);
            return {
                type: "text",
                left: chart.getWidth() - room - 6,
                top: free - NAME_HEIGHT / 2,
                silent: true,
                style: {
                    text: series.name,
                    width: room,
                    overflow: "truncate",
                    font: `${strong(series) ? 600 : 400} 12px ${getComputedStyle(chart.getDom()).fontFamily}`,
                    fill: strong(series) ? colour.tones[series.tone] : colour.quiet,
                },
            };
        });
    };

    const totals = (model, colour) => ({
        type: "line",
        silent: true,
        symbol: "circle",
        symbolSize: 1,
        lineStyle: { width: 0 },
        itemStyle: { opacity: 0 },
        tooltip: { show: false },
        data: model.categories.map((_, i) => {
            const values = model.series.map((series) => series.points[i].y).filter((y) => y !== null);
            return values.length ? values.reduce((sum, y) => sum + y, 0) : "-";
        }),
        label: { show: true, position: "top", color: colour.ink, fontSize: 12, fontWeight: 600 },
    });

    // ------------------------------------------------------------------ words

    const cellsAt = (model, index) =>
        model.series.map((series) => series.points[index]).filter((point) => point).map((point) => point.cells);

    const tip = (model, index) => {
        const made = element("div", "p-tip");
        const rows = cellsAt(model, index);
        if (rows.length === 0) return made;
        made.append(element("div", "p-tip-x", isSteps(model) ? `${model.columns[0].header}: ${rows[0][0]}` : rows[0][0]));
        for (const cells of rows) {
            made.append(element("div", "p-tip-name", cells[1]));
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

    const table = (model) => {
        const made = element("table", "p-table");
        made.append(element("caption", "p-hidden", model.question));
        const head = made.createTHead().insertRow();
        for (const column of model.columns) {
            const cell = element("th", column.numeric ? "p-number" : "", column.header);
            cell.scope = "col";
            head.append(cell);
        }
        const body = made.createTBody();
        const length = Math.max(...model.series.map((series) => series.points.length));
        for (let index = 0; index < length; index++) {
            for (const cells of cellsAt(model, index)) row(body.insertRow(), model, cells);
        }
        return made;
    };

    const row = (into, model, cells) =>
        cells.forEach((text, i) => {
            const cell = element(i === 0 ? "th" : "td", model.columns[i].numeric ? "p-number" : "", text);
            if (i === 0) cell.scope = "row";
            into.append(cell);
        });

    // ------------------------------------------------------------------ elements

    const pen = document.createElement("canvas").getContext("2d");

    /** How much room the names at the right of the drawing need. */
    const roomForNames = (model, host, width) => {
        if (model.kind === "bar" && model.series.length === 1) return 0;
        pen.font = `600 12px ${getComputedStyle(host).fontFamily}`;
        const widest = Math.max(0, ...model.series.map((series) => pen.measureText(series.name).width));
        return Math.ceil(Math.min(widest + 2, width < 480 ? 92 : 160));
    };

    class PerspectiefChart extends HTMLElement {
        #model;
        #chart;
        #focus = -1;
        #width = 0;
        #height = 0;
        #redraw = () => this.#draw();

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
            if (this.#model) this.#build();
        }

        disconnectedCallback() {
            removeEventListener("perspectief-theme", this.#redraw);
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
            this.plot = element("div", "p-plot");
            this.plot.setAttribute("role", "img");
            this.plot.setAttribute("aria-label", this.#model.summary);
            this.plot.tabIndex = 0;
            this.plot.addEventListener("keydown", (event) => this.#walk(event));
            this.plot.addEventListener("blur", () => this.#chart?.dispatchAction({ type: "hideTip" }));
            this.risk = element("div", "p-risk");
            this.risk.setAttribute("aria-hidden", "true");
            this.live = element("p", "p-hidden");
            this.live.setAttribute("aria-live", "polite");
            this.box = element("div", "p-table-box");
            this.box.hidden = !wasOpen;
            this.replaceChildren(this.plot, this.risk, this.live, this.#footer(wasOpen), this.box);
            if (wasOpen) this.#fillTable();
            this.#chart = echarts.init(this.plot, null, { renderer: "svg" });
            this.#draw();
            this.sizes = new ResizeObserver(() => this.#resized());
            this.sizes.observe(this.plot);
        }

        #footer(open) {
            const footer = element("div", "p-chart-foot");
            this.toggle = element("button", "p-text-button", open ? "Verberg tabel" : "Toon als tabel");
            this.toggle.type = "button";
            this.toggle.setAttribute("aria-expanded", String(open));
            this.toggle.addEventListener("click", () => this.#toggleTable());
            footer.append(element("span", "", this.#model.source), this.toggle);
            return footer;
        }

        #toggleTable() {
            const open = this.box.hidden;
            this.box.hidden = !open;
            this.toggle.setAttribute("aria-expanded", String(open));
            this.toggle.textContent = open ? "Verberg tabel" : "Toon als tabel";
            if (open) this.#fillTable();
        }

        #fillTable() {
            this.box.tabIndex = 0;
            this.box.setAttribute("role", "region");
            this.box.setAttribute("aria-label", `Tabel: ${this.#model.question}`);
            this.box.replaceChildren(table(this.#model));
        }

        #resized() {
            if (!this.#chart || (this.plot.clientWidth === this.#width && this.plot.clientHeight === this.#height)) return;
            this.#chart.resize();
            this.#draw();
        }

        #draw() {
            if (!this.#chart) return;
            const model = this.#model;
            this.#width = this.plot.clientWidth;
            this.#height = this.plot.clientHeight;
            const colour = colours(this);
            const room = roomForNames(model, this, this.#width);
            this.#chart.setOption({
                animation: false,
                textStyle: { fontFamily: getComputedStyle(this).fontFamily },
                grid: { left: model.percent ? 46 : 40, right: room + (isSteps(model) ? 24 : 14), top: model.kind === "bar" ? 24 : 12, bottom: isSteps(model) ? 26 : 40 },
                xAxis: xAxis(model, colour),
                yAxis: yAxis(model, colour),
                series: model.kind === "bar" ? bars(model, colour) : lines(model, colour, room),
                tooltip: this.#tooltip(colour),
            }, true);
            if (room > 0 && model.kind === "bar") {
                this.#chart.setOption({ graphic: barNames(model, this.#chart, colour, room) });
            }
            this.#chart.getZr().flush();
            this.#drawRisk(colour);
        }

        #tooltip(colour) {
            return {
                trigger: "axis",
                confine: true,
                transitionDuration: 0,
                backgroundColor: colour.surface,
                borderColor: colour.line,
                textStyle: { color: colour.ink, fontSize: 13 },
                formatter: (hits) => tip(this.#model, hits[0].dataIndex),
            };
        }

        /** The numbers still followed stand right under their week on the axis. */
        #drawRisk(colour) {
            const risk = this.#model.risk;
            this.risk.hidden = !risk;
            if (!risk) return;
            this.risk.replaceChildren(element("div", "p-risk-title", risk.title));
            for (const line of risk.rows) {
                const made = element("div", "p-risk-row");
                line.numbers.forEach((number, i) => {
                    const cell = element("span", "", number);
                    cell.style.left = `${this.#chart.convertToPixel({ xAxisIndex: 0 }, risk.weeks[i])}px`;
                    made.append(cell);
                });
                if (risk.rows.length > 1) made.append(this.#riskName(line.name, colour));
                this.risk.append(made);
            }
        }

        #riskName(name, colour) {
            const tone = this.#model.series.find((series) => series.name === name)?.tone ?? 0;
            const made = element("span", "p-risk-name", name);
            made.style.left = `${this.#chart.convertToPixel({ xAxisIndex: 0 }, this.#model.lastWeek) + 20}px`;
            made.style.right = "0";
            made.style.color = tone > 0 ? colour.tones[tone] : colour.quiet;
            return made;
        }

        #walk(event) {
            const last = Math.max(...this.#model.series.map((series) => series.points.length)) - 1;
            const to = { ArrowRight: this.#focus + 1, ArrowLeft: this.#focus - 1, Home: 0, End: last }[event.key];
            if (to === undefined) return;
            event.preventDefault();
            this.#focus = Math.min(last, Math.max(0, to));
            this.#chart.dispatchAction({ type: "showTip", seriesIndex: 0, dataIndex: this.#focus });
            this.live.textContent = spoken(this.#model, this.#focus);
        }
    }

    customElements.define("perspectief-chart", PerspectiefChart);
})();
