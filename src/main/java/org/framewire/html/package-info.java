/**
 * Reads web pages: finds the article in one, its text without menus, related links, captions and consent boxes, and
 * what the page says of it (title, author, date, site).
 *
 * <p>May import the root package and {@code json}, and the library jsoup.
 */
package org.framewire.html;
