/* What the pages fetch when the search is opened, or when a hit has led to them. */
export { openSearch } from "./dialog.ts";
export { showMarks } from "./mark-page.ts";
export { startPage } from "./page.ts";
