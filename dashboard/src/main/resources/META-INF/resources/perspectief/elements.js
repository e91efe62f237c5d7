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
};
