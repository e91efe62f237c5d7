/*
 * <perspectief-place-map>: places on a schematic map, each a link with a sign and its words. One
 * stop for the tab key; the arrow keys go to the nearest place that way.
 */
(() => {
    const { element, svg, takeEarly } = window.perspectiefElements;
    const WAYS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

    class PerspectiefPlaceMap extends HTMLElement {
        #model;
        #links = [];

        constructor() {
            super();
            takeEarly(this, "model");
        }

        set model(json) {
            this.#model = JSON.parse(json);
            this.#build();
        }

        #build() {
            const list = element("ul", "p-places");
            list.setAttribute("aria-label", this.#model.title);
            this.#links = this.#model.places.map((place) => this.#link(place));
            this.#links.forEach((link) => list.appendChild(element("li")).append(link));
            this.#stopAt(this.#links[0]);
            list.addEventListener("keydown", (event) => this.#walk(event));
            list.addEventListener("focusin", (event) => this.#stopAt(event.target));
            const map = element("div", "p-map");
            map.style.aspectRatio = `${this.#model.width} / ${this.#model.height}`;
            map.append(this.#outline(), list);
            this.replaceChildren(map);
        }

        #outline() {
            const drawing = svg("svg", { viewBox: `0 0 ${this.#model.width} ${this.#model.height}`, "aria-hidden": "true" });
            drawing.append(svg("path", { d: this.#model.outline, "fill-rule": "evenodd" }));
            return drawing;
        }

        #link(place) {
            const link = element("a", "p-place");
            link.href = place.href;
            link.dataset.tone = place.tone;
            link.style.insetInlineStart = `${(100 * place.x) / this.#model.width}%`;
            link.style.insetBlockStart = `${(100 * place.y) / this.#model.height}%`;
            link.title = `${place.name}: ${place.word}`;
            if (place.strong) link.setAttribute("aria-current", "true");
            const shape = element("span", "p-shape", place.shape);
            shape.setAttribute("aria-hidden", "true");
            const name = element("span", place.label ? `p-place-name p-${place.label.toLowerCase()}` : "p-hidden", place.name);
            link.append(shape, name, element("span", "p-hidden", `: ${place.word}`));
            return link;
        }

        #stopAt(link) {
            for (const one of this.#links) one.tabIndex = one === link ? 0 : -1;
        }

        #walk(event) {
            const way = WAYS[event.key];
            const from = this.#links.indexOf(document.activeElement);
            if (!way || from < 0) return;
            event.preventDefault();
            const to = this.#nearest(this.#model.places[from], way);
            if (to >= 0) this.#links[to].focus();
        }

        /** What lies aside counts double: the key says where to go. */
        #nearest(from, [right, down]) {
            let best = -1;
            let least = Infinity;
            this.#model.places.forEach((place, i) => {
                const ahead = (place.x - from.x) * right + (place.y - from.y) * down;
                const aside = Math.abs((place.x - from.x) * down) + Math.abs((place.y - from.y) * right);
                const distance = ahead + 2 * aside;
                if (ahead > 0 && aside <= 2 * ahead && distance < least) {
                    least = distance;
                    best = i;
                }
            });
            return best;
        }
    }

    customElements.define("perspectief-place-map", PerspectiefPlaceMap);
})();
