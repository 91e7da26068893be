/**
 * `npm run check`: everything that is wrong in `content/`, one line each, and how much.
 * `npm run check -- FOLDER` checks the `content/` of another folder.
 */
import { checkContent } from "../build/check/index.ts";
import { loadContent } from "../build/content/load.ts";
import { root } from "../build/root.ts";
import { authorMessage, checkSummary } from "../texts/author-message.ts";

const content = loadContent(process.argv[2] ?? root);
const issues = checkContent(content);
for (const issue of issues) console.error(authorMessage(issue));
console.log(checkSummary(issues.length, content.files.length));
process.exitCode = issues.length === 0 ? 0 : 1;
