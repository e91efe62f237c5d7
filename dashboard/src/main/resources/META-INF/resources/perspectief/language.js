/* The language of the screens, kept in the reader's browser; the page comes anew in that language. */
window.perspectiefLanguage = {
    choose(code) {
        document.cookie = `perspectief-taal=${code}; path=/; max-age=31536000; samesite=lax`;
        const address = new URL(location.href);
        address.searchParams.set("taal", code);
        location.replace(address);
    },
};
