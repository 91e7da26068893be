/** The kinds of cases that somebody is asked about. */
export const caseNames = ["consumer", "segment"] as const;
export type CaseName = (typeof caseNames)[number];
