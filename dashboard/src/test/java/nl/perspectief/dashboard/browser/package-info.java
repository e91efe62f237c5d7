/** The pages in a real browser. */
package nl.perspectief.dashboard.browser;
