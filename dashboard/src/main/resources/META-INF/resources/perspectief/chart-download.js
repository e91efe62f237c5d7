/*
 * A chart to take along: as a picture with its question, answer and source, so that it explains
 * itself in a letter, or as the numbers it was drawn from. Made in the browser of what is shown, so
 * that nothing is in it that the reader may not see.
 */
(() => {
    const elements = window.perspectiefElements;
    const { element } = elements;
    const words = window.perspectiefChartWords;
    const drawing = window.perspectiefChartDrawing;
    const scatter = window.perspectiefChartScatter;

    const WIDTH = 960;
    const HEIGHT = 360;
    const MARGIN = 32;
    const BAR = { line: 44, left: 320 };
    const OF_ELEMENTS = ["rows", "pairs"];
    /** Twice the pixels of a screen: sharp on paper too. */
    const DENSITY = 2;
    const BYTE_ORDER_MARK = "\ufeff";

    const pen = document.createElement("canvas").getContext("2d");

    /** Words over as many lines as they need. */
    const wrapped = (text, font, width) => {
        pen.font = font;
        return text.split(" ").reduce((lines, word) => {
            const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
            return pen.measureText(longer).width <= width ? [...lines.slice(0, -1), longer] : [...lines, word];
        }, [""]);
    };

    const shape = (name, attributes, text) => {
        const made = elements.svg(name, attributes);
        if (text !== undefined) made.textContent = text;
        return made;
    };

    /** Adds lines of words to a picture and says where the next thing may begin. */
    const write = (picture, text, top, { size, weight, fill, family }) => {
        const lines = wrapped(text, `${weight} ${size}px ${family}`, WIDTH - 2 * MARGIN);
        const height = Math.round(size * 1.45);
        lines.forEach((line, i) =>
            picture.append(shape("text", { x: MARGIN, y: top + size + i * height, "font-size": size, "font-weight": weight, fill }, line)));
        return top + lines.length * height;
    };

    /** What ECharts makes of it at its own size, whatever screen it is shown on. */
    const drawn = (model, host, colour) => {
        const width = WIDTH - 2 * MARGIN;
        const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width, height: HEIGHT });
        if (model.kind === "scatter") chart.setOption(scatter.options(model, host, colour));
        else {
            const room = drawing.roomForNames(model, host, width);
            chart.setOption(drawing.options(model, host, colour, room, width));
            if (room > 0) chart.setOption({ graphic: drawing.names(model, chart, colour, room, host) });
        }
        const svg = new DOMParser().parseFromString(chart.renderToSVGString(), "image/svg+xml").documentElement;
        chart.dispose();
        return { svg: document.importNode(svg, true), height: HEIGHT };
    };

    /** What on the screen is made of elements: a line of words with a bar and its interval for each point. */
    const bars = (model, colour) => {
        const all = words.points(model);
        const whole = model.percent ? 100 : Math.max(1, ...all.map((point) => point.high ?? point.y ?? 0));
        const place = (value) => BAR.left + (value / whole) * (WIDTH - 2 * MARGIN - BAR.left);
        const svg = shape("svg", { width: WIDTH - 2 * MARGIN, height: all.length * BAR.line });
        all.forEach((point, i) => {
            const middle = i * BAR.line + BAR.line / 2;
            const name = model.series.length > 1 ? `${point.cells[0]} · ${point.cells[1]}` : point.cells[0];
            svg.append(shape("text", { x: 0, y: middle - 4, "font-size": 13, fill: colour.ink }, name));
            svg.append(shape("text", { x: 0, y: middle + 13, "font-size": 13, "font-weight": 600, fill: colour.ink }, point.cells[2]));
            if (point.y !== null) svg.append(shape("rect", { x: BAR.left, y: middle - 7, width: Math.max(1, place(point.y) - BAR.left), height: 14, fill: colour.tones[1] }));
            if (point.low !== null && point.high !== null) svg.append(shape("path", { d: `M${place(point.low)} ${middle}H${place(point.high)}`, stroke: colour.ink, "stroke-width": 2 }));
        });
        return { svg, height: all.length * BAR.line };
    };

    /** How many were still followed stands below the drawing, a line for each group. */
    const riskLines = (model) =>
        model.risk?.rows.length
            ? [model.risk.title, ...model.risk.rows.map((row) => `${row.name}: ${row.numbers.map((number, i) => `${number} (${model.risk.weeks[i]} ${model.words.week})`).join(" · ")}`)]
            : [];

    /** Always light: it goes onto paper or into a letter. */
    const picture = (model, host) => {
        const colour = drawing.colours(host, "light");
        const family = getComputedStyle(host).fontFamily;
        const made = shape("svg", { width: WIDTH, role: "img", "font-family": family });
        made.append(shape("title", {}, model.said.question), shape("desc", {}, model.sentence));
        made.append(shape("rect", { width: "100%", height: "100%", fill: colour.surface }));
        let top = write(made, model.said.question, MARGIN - 8, { size: 22, weight: 650, fill: colour.ink, family });
        top = write(made, model.said.answer, top + 4, { size: 16, weight: 400, fill: colour.ink, family });
        top = write(made, model.said.subject, top + 4, { size: 13, weight: 400, fill: colour.quiet, family });
        const plot = OF_ELEMENTS.includes(model.kind) ? bars(model, colour) : drawn(model, host, colour);
        plot.svg.setAttribute("x", MARGIN);
        plot.svg.setAttribute("y", top + 12);
        made.append(plot.svg);
        top += 12 + plot.height + 8;
        for (const line of [...riskLines(model), model.said.source]) {
            top = write(made, line, top, { size: 13, weight: 400, fill: colour.quiet, family });
        }
        made.setAttribute("height", top + MARGIN - 8);
        made.setAttribute("viewBox", `0 0 ${WIDTH} ${top + MARGIN - 8}`);
        return made;
    };

    const svg = (model, host) =>
        new Blob([new XMLSerializer().serializeToString(picture(model, host))], { type: "image/svg+xml" });

    const png = async (model, host) => {
        const image = new Image();
        const address = URL.createObjectURL(svg(model, host));
        try {
            image.src = address;
            await image.decode();
            const canvas = element("canvas");
            canvas.width = image.width * DENSITY;
            canvas.height = image.height * DENSITY;
            canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
            return await new Promise((found) => canvas.toBlob(found, "image/png"));
        } finally {
            URL.revokeObjectURL(address);
        }
    };

    /** A spreadsheet takes what begins so for a formula. */
    const harmless = (text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

    const quoted = (text) => `"${harmless(text).replaceAll('"', '""')}"`;

    /** In the manner of the reader's own spreadsheet: a decimal comma goes with semicolons. */
    const csv = (model) => {
        const comma = model.words.locale.startsWith("nl");
        const number = (value) => (value === null || value === undefined ? "" : comma ? String(value).replace(".", ",") : String(value));
        const line = (cells, point) =>
            [...cells.map(quoted), ...(point ? [point.y, point.low, point.high].map(number) : [])].join(comma ? ";" : ",");
        const head = [...model.columns.map((column) => column.header), model.words.value, model.words.low, model.words.high];
        const rows = words.points(model).map((point) => line(point.cells, point));
        const about = [model.said.question, model.said.answer, model.said.subject, model.said.source].map((text) => line([text]));
        return new Blob([BYTE_ORDER_MARK + [line(head), ...rows, "", ...about, ""].join("\r\n")], { type: "text/csv;charset=utf-8" });
    };

    const named = (question) =>
        question.normalize("NFD").replace(/[^\w\s-]/g, "").trim().toLowerCase().replace(/\s+/g, "-");

    const save = (blob, name) => {
        const link = element("a");
        link.href = URL.createObjectURL(blob);
        link.download = name;
        link.setAttribute("router-ignore", "");
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    };

    const KINDS = { png: ["PNG", png], svg: ["SVG", svg], csv: ["CSV", csv] };

    /** The choice under a chart; tells in words where the browser cannot make it. */
    const menu = (model, host, tell) => {
        const made = element("details", "p-download");
        made.append(element("summary", "p-text-button", model.words.download));
        for (const [ending, [label, make]] of Object.entries(KINDS)) {
            const button = element("button", "p-text-button", label);
            button.type = "button";
            button.setAttribute("aria-label", `${model.words.download}: ${label}`);
            button.addEventListener("click", async () => {
                try {
                    save(await make(model, host), `${named(model.said.question)}.${ending}`);
                    made.open = false;
                } catch (error) {
                    console.error(error);
                    tell(model.words.notDownloaded);
                }
            });
            made.append(button);
        }
        return made;
    };

    window.perspectiefChartDownload = { menu };
})();
