/*
 * <perspectief-multiples>: a small chart for each of many on one scale, each a link with its words;
 * the first of them at once, the others when they are asked for.
 */
(() => {
    const { element, svg, takeEarly } = window.perspectiefElements;
    const [WIDTH, HEIGHT, EDGE] = [160, 48, 4];

    class PerspectiefMultiples extends HTMLElement {
        #model;

        constructor() {
            super();
            takeEarly(this, "model");
        }

        set model(json) {
            this.#model = JSON.parse(json);
            this.#build(this.#model.first);
        }

        #build(count) {
            const list = element("ul", "p-multiples");
            list.setAttribute("aria-label", this.#model.title);
            list.append(...this.#model.all.slice(0, count).map((one) => this.#item(one)));
            this.replaceChildren(list);
            if (count < this.#model.all.length) this.append(this.#more(list, count));
        }

        #more(list, count) {
            const more = element("button", "p-text-button", this.#model.showAll);
            more.type = "button";
            more.addEventListener("click", () => {
                const rest = this.#model.all.slice(count).map((one) => this.#item(one));
                list.append(...rest);
                more.remove();
                rest[0].firstElementChild.focus();
            });
            return more;
        }

        #item(one) {
            const link = element("a", "p-multiple");
            link.href = one.href;
            if (one.chosen) link.setAttribute("aria-current", "true");
            const sign = element("span", "p-sign");
            sign.dataset.tone = one.tone;
            const shape = element("span", "p-shape", one.shape);
            shape.setAttribute("aria-hidden", "true");
            sign.append(shape, element("span", "", one.word));
            link.append(element("span", "p-multiple-name", one.name), this.#drawing(one), element("span", "p-multiple-figure", one.figure), sign);
            const item = element("li");
            item.append(link, this.#elsewhere(one));
            return item;
        }

        /** A way to the same one on another page. */
        #elsewhere(one) {
            const elsewhere = element("a", "p-multiple-more", this.#model.more);
            elsewhere.href = one.more;
            elsewhere.title = one.moreName;
            elsewhere.setAttribute("aria-label", `${this.#model.more}: ${one.name}`);
            return elsewhere;
        }

        #drawing(one) {
            const root = svg("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: "none", "aria-hidden": "true" });
            root.append(svg("path", { d: `M0 ${HEIGHT - EDGE}H${WIDTH}`, class: "p-multiple-foot" }));
            if (one.values.length === 0) return root;
            root.append(...this.#line(this.#model.context, "p-multiple-context"), ...this.#line(one.values, "p-multiple-line"));
            return root;
        }

        /** Pieces between gaps; what stands alone between two gaps is a short stroke. */
        #line(values, className) {
            const x = (i) => EDGE + (i * (WIDTH - 2 * EDGE)) / Math.max(1, values.length - 1);
            const y = (value) => HEIGHT - EDGE - (value * (HEIGHT - 2 * EDGE)) / (this.#model.most || 1);
            let path = "";
            values.forEach((value, i) => {
                if (value === null) return;
                const joined = i > 0 && values[i - 1] !== null;
                const alone = !joined && (i + 1 === values.length || values[i + 1] === null);
                path += `${joined ? "L" : "M"}${x(i).toFixed(1)} ${y(value).toFixed(1)}${alone ? "h2" : ""}`;
            });
            return path ? [svg("path", { d: path, class: className })] : [];
        }
    }

    customElements.define("perspectief-multiples", PerspectiefMultiples);
})();
