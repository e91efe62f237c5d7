/* Light, dark or as the system does. Loaded before the first paint, so that nothing flashes. */
(() => {
    const key = "perspectief-theme";
    const schemes = { system: "light dark", light: "light", dark: "dark" };

    const chosen = () => {
        const stored = localStorage.getItem(key);
        return stored in schemes ? stored : "system";
    };

    const apply = (theme) => {
        document.documentElement.style.colorScheme = schemes[theme];
        window.dispatchEvent(new Event("perspectief-theme"));
        return theme;
    };

    window.perspectiefTheme = {
        chosen,
        next() {
            const names = Object.keys(schemes);
            const theme = names[(names.indexOf(chosen()) + 1) % names.length];
            localStorage.setItem(key, theme);
            return apply(theme);
        },
    };

    apply(chosen());
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => apply(chosen()));
    addEventListener("beforeprint", () => {
        document.documentElement.style.colorScheme = "light";
        window.dispatchEvent(new Event("perspectief-theme"));
    });
    addEventListener("afterprint", () => apply(chosen()));
})();
