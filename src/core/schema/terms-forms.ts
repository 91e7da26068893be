/**
 * How terms are taken into an agreement: cited by edition, address and hash; set out in an appendix; or both, and then
 * the published text prevails over the appendix.
 */
export const termsForms = ["reference", "fullText", "both"] as const;
export type TermsForm = (typeof termsForms)[number];

/** The field of every case whose agreement takes in terms. */
export const termsFormField = "termsForm";
export type TermsFormField = typeof termsFormField;
