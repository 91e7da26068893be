import { dataForm } from "./forms.ts";
import type { SentencesOf } from "./sentences.ts";
import { choices, quote } from "./words.ts";
import { yamlMistake } from "./yaml.ts";

/** What is wrong in the YAML files, and with the files themselves. */
export const data: SentencesOf<
	| "data-value"
	| "data-option"
	| "data-missing-key"
	| "data-unknown-key"
	| "data-syntax"
	| "data-unknown-id"
	| "missing-file"
	| "unlisted-theme"
	| "missing-declaration"
	| "unlisted-agreement"
> = {
	"data-value": ({ key, found, expected }) => ({
		unexpected: found === "" ? `tom verdi${inKey(key)}` : `verdi ${quote(found)}${inKey(key)}`,
		...dataForm(expected, found),
	}),
	"data-option": ({ key, found, valid }) => ({
		unexpected: `verdi ${quote(found)}${inKey(key)}`,
		expected: "en av de faste verdiene",
		fix: choices(valid),
	}),
	"data-missing-key": ({ key }) => ({
		unexpected: `innhold uten «${key}»`,
		expected: `nøkkelen «${key}»`,
		fix: `Legg til ${key.split(".").pop()}: og verdien.`,
	}),
	"data-unknown-key": ({ key, valid }) => ({
		unexpected: `nøkkel «${key}»`,
		expected: "en nøkkel som finnes her",
		fix: choices(valid),
	}),
	"data-syntax": ({ code, reason }) => yamlMistake(code, reason),
	"data-unknown-id": ({ key, found, valid }) => ({
		unexpected: `id «${found}»${inKey(key)}`,
		expected: "en id som finnes",
		fix: choices(valid),
	}),
	"missing-file": ({ file }) => ({
		unexpected: "mappe uten en fil som må være der",
		expected: `filen ${file}`,
		fix: "Lag filen.",
	}),
	"unlisted-theme": ({ theme, index }) => ({
		unexpected: `tema «${theme}», som ikke er ført opp`,
		expected: `temaet under themes i ${index}`,
		fix: `Legg til «${theme}» der, eller fjern filen.`,
	}),
	"missing-declaration": ({ case: kind }) => ({
		unexpected: `liste uten en avtale over case: ${kind}`,
		expected: "minst én slik avtale: det er den skjemaet lager utkast til",
		fix: `Legg til en avtale med case: ${kind}, og lag malen.`,
	}),
	"unlisted-agreement": ({ agreement, index }) => ({
		unexpected: `avtale «${agreement}», som ikke er ført opp`,
		expected: `avtalen i ${index}, med case, address, status, signing og for`,
		fix: `Legg til «${agreement}» der, eller fjern filen.`,
	}),
};

/** Which key a value belongs to; the file as a whole has none. */
function inKey(key: string): string {
	return key === "" ? " i filen" : ` i «${key}»`;
}
