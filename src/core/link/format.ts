/**
 * What stands after `#` in a link to a draft: `utkast=1.` and then, in base64url, four bytes of CRC-32 over the
 * case as JSON, and the JSON deflated. What follows `#` is never sent to a server (RFC 3986 §3.5).
 *
 * fflate and not the platform's `CompressionStream`: it gives the same bytes everywhere, at once and without a
 * promise, so that the length can be told at each keystroke; and it is here for the Word writer anyway.
 */
export const linkName = "utkast";
export const linkVersion = 1;

/**
 * The longest address that is made. Chromium takes 2 MB and shows 32 kB, Firefox and Safari more than 60 kB; but
 * Windows hands on no address longer than 2083 characters from a program to a browser (INTERNET_MAX_URL_LENGTH in
 * wininet.h), nor do Word and Outlook, and links are sent by mail.
 */
export const longestLink = 2000;

/** A link that is longer than any that was made here is not looked into; this leaves room for later ones. */
export const longestRead = 20_000;
/** So many bytes are inflated at most: a link of the length above holds a tenth of it. */
export const mostInflated = 1_000_000;
