/** Measures everything that was promised in numbers, and says whether it holds: `run.ts [--no-build]`. */
import { benchDraft } from "./draft.ts";
import { isBusy, load, machine } from "./machine.ts";
import { benchPage } from "./page.ts";

console.log(`${machine()}\n`);
const busy = isBusy();
const held = [
	...(await benchDraft()),
	...(await benchPage({ build: !process.argv.includes("--no-build") })),
];
const failed = held.filter((holds) => !holds).length;

console.log(`Last til slutt: ${load()}`);
if (busy || isBusy())
	console.log("Maskinen er opptatt med annet: tidene er lengre enn de trenger å være.");
console.log(failed === 0 ? "Alle krav holder." : `${failed} av ${held.length} krav holder ikke.`);
process.exitCode = failed === 0 ? 0 : 1;
