/* In a tile a definition lies over the page: Escape, or a click elsewhere, puts it away. */
(() => {
    const open = () => document.querySelectorAll(".p-tile details[open]");

    addEventListener("pointerdown", (event) => {
        for (const note of open()) if (!note.contains(event.target)) note.open = false;
    });

    addEventListener("keydown", (event) => {
        if (event.key !== "Escape") return;
        for (const note of open()) {
            if (note.contains(document.activeElement)) note.querySelector("summary").focus();
            note.open = false;
        }
    });
})();
