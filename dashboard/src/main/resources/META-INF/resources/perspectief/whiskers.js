/*
 * <perspectief-whiskers>: a figure with its interval as a dot with a line, before a band (the limits
 * of chance) with a stroke (the whole), and an open square for those like it.
 */
(() => {
    const { svg, takeEarly } = window.perspectiefElements;
    const [WIDTH, HEIGHT, EDGE] = [150, 26, 5];

    class PerspectiefWhiskers extends HTMLElement {
        constructor() {
            super();
            takeEarly(this, "model");
        }

        set model(json) {
            const model = JSON.parse(json);
            const x = (value) => EDGE + (Math.min(value, model.most) * (WIDTH - 2 * EDGE)) / (model.most || 1);
            const root = svg("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}` });
            root.append(...this.#whole(model.whole, x), ...this.#others(model.others, x), ...this.#own(model.own, x));
            this.replaceChildren(root);
        }

        #whole({ value, low, high }, x) {
            const foot = svg("path", { d: `M${EDGE} ${HEIGHT - 3}H${WIDTH - EDGE}`, class: "p-whiskers-foot" });
            if (value === null) return [foot];
            const stroke = svg("path", { d: `M${x(value)} 3V${HEIGHT - 3}`, class: "p-whiskers-whole" });
            if (low === null || high === null) return [foot, stroke];
            const band = svg("rect", { x: x(low), y: 3, width: Math.max(1, x(high) - x(low)), height: HEIGHT - 6, class: "p-whiskers-band" });
            return [band, foot, stroke];
        }

        #others({ value, low, high }, x) {
            if (value === null) return [];
            const box = svg("rect", { x: x(value) - 3, y: 15, width: 6, height: 6, class: "p-whiskers-others" });
            return [...this.#line(low, high, 18, "p-whiskers-others", x), box];
        }

        #own({ value, low, high }, x) {
            if (value === null) return [];
            return [...this.#line(low, high, 9, "p-whiskers-own", x), svg("circle", { cx: x(value), cy: 9, r: 4, class: "p-whiskers-dot" })];
        }

        #line(low, high, y, className, x) {
            return low === null || high === null ? [] : [svg("path", { d: `M${x(low)} ${y}H${x(high)}`, class: className })];
        }
    }

    customElements.define("perspectief-whiskers", PerspectiefWhiskers);
})();
