/** The written standards of the site: bokmål and nynorsk. */
export type Language = "nb" | "nn";
