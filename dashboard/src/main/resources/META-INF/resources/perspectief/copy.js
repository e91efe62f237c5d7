/* <perspectief-copy>: a button that copies a sentence with what it rests on. */
(() => {
    const elements = window.perspectiefElements;

    class PerspectiefCopy extends HTMLElement {
        constructor() {
            super();
            elements.takeEarly(this, "model");
        }

        set model(json) {
            const { sentence, words } = JSON.parse(json);
            const live = elements.live();
            this.replaceChildren(elements.copier(sentence, words, live), live);
        }
    }

    customElements.define("perspectief-copy", PerspectiefCopy);
})();
