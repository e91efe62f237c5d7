/* What our elements have in common. Loaded before them. */
window.perspectiefElements = {
    element(tag, className, text) {
        const made = document.createElement(tag);
        if (className) made.className = className;
        if (text !== undefined) made.textContent = text;
        return made;
    },

    /** The server may have set a property before the script was there; then it hides the setter. */
    takeEarly(host, name) {
        if (!Object.hasOwn(host, name)) return;
        const early = host[name];
        delete host[name];
        queueMicrotask(() => { host[name] = early; });
    },

    /** A button that copies a sentence, and says to all whether that worked; without one, why there is none. */
    copier(sentence, { copySentence, copied, notCopied, notQuotable }, live) {
        if (!sentence) return this.element("span", "p-line", notQuotable);
        const button = this.element("button", "p-text-button", copySentence);
        button.type = "button";
        const tell = (word) => {
            button.textContent = word;
            live.textContent = word;
            setTimeout(() => (button.textContent = copySentence), 3000);
        };
        button.addEventListener("click", () => {
            const copying = navigator.clipboard?.writeText(sentence) ?? Promise.reject(new Error("no clipboard"));
            copying.then(() => tell(copied), () => tell(notCopied));
        });
        return button;
    },

    /** What is said to those who listen. */
    live() {
        const made = this.element("p", "p-hidden");
        made.setAttribute("aria-live", "polite");
        return made;
    },

    svg(tag, attributes) {
        const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
        for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
        return made;
    },
};
