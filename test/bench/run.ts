/**
 * Measures everything that was promised in numbers, and says whether it holds. Those parts alone that are named:
 * `run.ts [--draft] [--page] [--terms] [--search] [--keys] [--no-build] [--site FOLDER]`.
 */
import { parseArgs } from "node:util";
import { buildSite, siteFolder } from "../../src/build/build-site.ts";
import { benchDraft } from "./draft.ts";
import { benchKeys } from "./keys.ts";
import { isBusy, load, machine } from "./machine.ts";
import { benchPage } from "./page.ts";
import { benchSearch } from "./search.ts";
import { benchTerms } from "./terms.ts";

const { values } = parseArgs({
	options: {
		draft: { type: "boolean" },
		page: { type: "boolean" },
		terms: { type: "boolean" },
		search: { type: "boolean" },
		keys: { type: "boolean" },
		"no-build": { type: "boolean" },
		site: { type: "string" },
	},
});
const all = !values.draft && !values.page && !values.terms && !values.search && !values.keys;
const site = values.site ?? siteFolder;
const ofSite = all || values.page || values.terms || values.search || values.keys;

console.log(`${machine()}\n`);
const busy = isBusy();
if (ofSite && !values["no-build"] && !values.site) {
	const code = await buildSite({ output: "if-failed" });
	if (code !== 0) throw new Error(`Nettstedet lot seg ikke bygge (kode ${code}), se over.`);
}
const held = [
	...(all || values.draft ? await benchDraft() : []),
	...(all || values.page ? await benchPage(site) : []),
	...(all || values.terms ? await benchTerms(site) : []),
	...(all || values.search ? await benchSearch(site) : []),
	...(all || values.keys ? await benchKeys(site) : []),
];
const failed = held.filter((holds) => !holds).length;

console.log(`Last til slutt: ${load()}`);
if (busy || isBusy())
	console.log("Maskinen er opptatt med annet: tidene er lengre enn de trenger å være.");
console.log(failed === 0 ? "Alle krav holder." : `${failed} av ${held.length} krav holder ikke.`);
process.exitCode = failed === 0 ? 0 : 1;
