/**
 * `npm run check`: everything that is wrong in `content/`, one line each, and how much. Where nothing is, also what
 * covers each point that the content must cover.
 * `npm run check -- FOLDER` checks the `content/` of another folder.
 */
import { checkContent } from "../build/check/index.ts";
import { loadContent } from "../build/content/load.ts";
import { coverageLines } from "../build/published/coverage-lines.ts";
import { contentRoot } from "../build/root.ts";
import { authorMessage, checkSummary } from "../texts/author-message.ts";

const content = loadContent(process.argv[2] ?? contentRoot);
const issues = checkContent(content);
for (const issue of issues) console.error(authorMessage(issue));
if (issues.length === 0) for (const line of coverageLines(content)) console.log(line);
console.log(checkSummary(issues.length, content.files.length));
process.exitCode = issues.length === 0 ? 0 : 1;
