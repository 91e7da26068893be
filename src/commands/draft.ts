/**
 * `npm run draft -- answers.json --date 2026-11-23 --out DIR [--language nn]`: a draft in the terminal, as the browser makes it.
 * `--document endringsmelding` chooses among the agreements over the same kind of case.
 */
import { parseArgs } from "node:util";
import { draftFromFile } from "../build/draft/from-file.ts";
import { writeFiles } from "../build/draft/write-files.ts";
import { contentRoot } from "../build/root.ts";
import { commandTexts } from "../texts/nb/commands.ts";

const options = {
	date: { type: "string" },
	out: { type: "string" },
	language: { type: "string", default: "nb" },
	document: { type: "string" },
	"without-answers": { type: "boolean" },
} as const;

function run(): number {
	let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
	try {
		parsed = parseArgs({ options, allowPositionals: true });
	} catch {
		console.error(commandTexts.draftUsage);
		return 2;
	}
	const [file] = parsed.positionals;
	const { date, out, language, document } = parsed.values;
	const isKnown = language === "nb" || language === "nn";
	if (!file || !date || !out || !isKnown || parsed.positionals.length > 1) {
		console.error(commandTexts.draftUsage);
		return 2;
	}
	const answers = !parsed.values["without-answers"];
	const root = contentRoot;
	const result = draftFromFile({ root, file, date, language, answers, document });
	for (const message of result.messages) console.error(message);
	if (!result.files) return 2;
	for (const path of writeFiles(out, result.files)) console.log(path);
	for (const line of result.advice ?? []) console.log(line);
	return 0;
}

process.exitCode = run();
