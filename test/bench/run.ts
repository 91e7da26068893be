/**
 * Measures everything that was promised in numbers, and says whether it holds. Those parts alone that are named:
 * `run.ts [--draft] [--page] [--terms] [--search] [--use] [--keys] [--no-build] [--site FOLDER]`.
 */
import { parseArgs } from "node:util";
import { buildSite, siteFolder } from "../../src/build/build-site.ts";
import { benchDraft } from "./draft.ts";
import { benchKeys } from "./keys.ts";
import { isBusy, load, machine } from "./machine.ts";
import { benchPage } from "./page.ts";
import { benchSearch } from "./search.ts";
import { benchTerms } from "./terms.ts";
import { benchUse } from "./use.ts";

const { values } = parseArgs({
	options: {
		draft: { type: "boolean" },
		page: { type: "boolean" },
		terms: { type: "boolean" },
		search: { type: "boolean" },
		use: { type: "boolean" },
		keys: { type: "boolean" },
		"no-build": { type: "boolean" },
		site: { type: "string" },
	},
});
const { draft, page, terms, search, use, keys } = values;
const all = ![draft, page, terms, search, use, keys].some(Boolean);
const site = values.site ?? siteFolder;
const ofSite = all || page || terms || search || use || keys;

console.log(`${machine()}\n`);
const busy = isBusy();
if (ofSite && !values["no-build"] && !values.site) {
	const code = await buildSite({ output: "if-failed" });
	if (code !== 0) throw new Error(`Nettstedet lot seg ikke bygge (kode ${code}), se over.`);
}
const held = [
	...(all || draft ? await benchDraft() : []),
	...(all || page ? await benchPage(site) : []),
	...(all || terms ? await benchTerms(site) : []),
	...(all || search ? await benchSearch(site) : []),
	...(all || use ? await benchUse(site) : []),
	...(all || keys ? await benchKeys(site) : []),
];
const failed = held.filter((holds) => !holds).length;

console.log(`Last til slutt: ${load()}`);
if (busy || isBusy())
	console.log("Maskinen er opptatt med annet: tidene er lengre enn de trenger å være.");
console.log(failed === 0 ? "Alle krav holder." : `${failed} av ${held.length} krav holder ikke.`);
process.exitCode = failed === 0 ? 0 : 1;
