import { attributeForm, contentForm, placesOf } from "./forms.ts";
import type { SentencesOf } from "./sentences.ts";
import { choices, markdownName, quote } from "./words.ts";

/** What is wrong with the components of a template. */
export const components: SentencesOf<
	| "unknown-component"
	| "misplaced-component"
	| "unknown-attribute"
	| "repeated-attribute"
	| "missing-attribute"
	| "attribute-value"
	| "unexpected-content"
	| "branch-not-last"
	| "empty-component"
	| "missing-none"
> = {
	"unknown-component": ({ component, valid }) => ({
		unexpected: `komponent <${component}>`,
		expected: "en komponent som finnes",
		fix: choices(valid),
	}),
	"misplaced-component": ({ component, expected }) => ({
		unexpected: `plassering av <${component}>`,
		expected: `<${component}> ${placesOf(expected)}`,
		fix: expected.includes("flow")
			? `La <${component}> og </${component}> stå på egne linjer, med en tom linje foran og bak.`
			: `Flytt <${component}>, eller fjern den.`,
	}),
	"unknown-attribute": ({ component, attribute, valid }) => ({
		unexpected: `egenskap «${attribute}» i <${component}>`,
		expected: valid.names.length > 0 ? "en egenskap som finnes" : "ingen egenskaper",
		fix: choices(valid, "Fjern egenskapen."),
	}),
	"repeated-attribute": ({ component, attribute }) => ({
		unexpected: `gjentakelse av «${attribute}» i <${component}>`,
		expected: "hver egenskap bare én gang",
		fix: `Behold den «${attribute}» som er riktig, og fjern den andre.`,
	}),
	"missing-attribute": ({ component, attribute }) => ({
		unexpected: `<${component}> uten «${attribute}»`,
		expected: `egenskapen «${attribute}»`,
		fix: `Skriv ${attribute}="…" i <${component}>.`,
	}),
	"attribute-value": ({ component, attribute, found, expected }) => ({
		unexpected:
			found === ""
				? `«${attribute}» uten verdi i <${component}>`
				: `verdi ${quote(found)} for «${attribute}» i <${component}>`,
		...attributeForm(expected, attribute, found),
	}),
	"unexpected-content": ({ component, found, expected }) => ({
		unexpected: `${contentName(found, expected)} i <${component}>`,
		...contentForm(component, expected),
	}),
	"branch-not-last": ({ component, of }) => ({
		unexpected: `innhold etter </${component}> i <${of}>`,
		expected: `én <${component}>, til slutt i <${of}>`,
		fix: `Flytt innholdet foran <${component}>, eller inn i den.`,
	}),
	"empty-component": ({ component }) => ({
		unexpected: `<${component}> uten innhold`,
		expected: `${parts[component] ?? "tekst"} i <${component}>`,
		fix: `Skriv innholdet, eller fjern <${component}>.`,
	}),
	"missing-none": ({ component, of }) => ({
		unexpected: `<${component}> uten <None>`,
		expected: `det som skal stå når listen «${of}» er tom`,
		fix: `Skriv <None> … </None> til slutt i <${component}>.`,
	}),
};

/** What was found; where one paragraph may stand, the paragraph found is a second. */
function contentName(found: string, expected: string): string {
	if (found.startsWith("<")) return found;
	return found === expected ? `ekstra ${markdownName(found)}` : markdownName(found);
}

/** What must be in a component that holds parts. */
const parts: Readonly<Record<string, string>> = {
	Signature: "minst én <Row>",
	Signatures: "minst én <Signature>",
	Table: "minst én <Column>",
};
