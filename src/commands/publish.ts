/**
 * `npm run publish`: freezes each document whose edition is not frozen yet. `--date 2026-11-25` gives the day.
 * An edition that is there is never written again: a changed text needs a new number.
 */
import { parseArgs } from "node:util";
import { checkContent, isAboutEditions } from "../build/check/index.ts";
import { loadContent } from "../build/content/load.ts";
import { publishEditions } from "../build/editions/publish.ts";
import { contentRoot } from "../build/root.ts";
import { todayInOslo } from "../build/today.ts";
import { readDate } from "../core/schema/readers/date.ts";
import { authorMessage, checkSummary } from "../texts/author-message.ts";
import { commandTexts } from "../texts/nb/commands.ts";

const { values, positionals } = parseArgs({
	options: { date: { type: "string" } },
	allowPositionals: true,
});
const folder = positionals[0] ?? contentRoot;
const published = values.date ?? todayInOslo();
const content = loadContent(folder);
const issues = checkContent(content).filter((issue) => !isAboutEditions(issue));
if (readDate(published).value !== published) {
	console.error(commandTexts.badDate(published));
	process.exitCode = 2;
} else if (issues.length > 0) {
	for (const issue of issues) console.error(authorMessage(issue));
	console.log(checkSummary(issues.length, content.files.length));
	process.exitCode = 1;
} else {
	const { written, differing } = publishEditions(content, folder, published);
	for (const path of written) console.log(path);
	for (const one of differing) console.error(commandTexts.editionDiffers(one.id, one.edition));
	console.log(commandTexts.publishedCount(written.length));
	process.exitCode = differing.length > 0 ? 1 : 0;
}
