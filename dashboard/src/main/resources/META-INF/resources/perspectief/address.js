/*
 * Completes the address of the page that was asked for. The server answers before the browser has
 * put a new entry in its history, and an entry of before may not be changed: that would break the
 * way back. So this waits until the address is the one the server answered to.
 */
(() => {
    const FRAMES = 300;

    /** Encoded in one way, in one order. */
    const plain = (query) => {
        const parameters = new URLSearchParams(query);
        parameters.sort();
        return parameters.toString();
    };

    window.perspectiefAddress = {
        complete(asked, full) {
            let frames = 0;
            const look = () => {
                if (plain(location.search) === plain(asked)) {
                    if (location.search !== full) history.replaceState(history.state, "", location.pathname + full + location.hash);
                } else if (frames++ < FRAMES) {
                    requestAnimationFrame(look);
                }
            };
            look();
        },
    };
})();
