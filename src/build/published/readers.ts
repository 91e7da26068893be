/** Those who come to the site to find what applies to them. */
export const readers = ["consumer", "segmentCoordinator", "systemVendor", "public"] as const;
export type Reader = (typeof readers)[number];
