/** Who speaks in the comments that explain a Word file: no person. */
export const commentAuthor = "Forklaring";
