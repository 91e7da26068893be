import type { Language } from "../../core/language.ts";
import type { Catalogue } from "../../core/schema/catalogue.ts";
import type { Localised } from "../../core/schema/content.ts";
import { packFields } from "../../core/schema/pack-fields.ts";
import type { Vocabulary } from "../../core/schema/vocabulary.ts";
import type { Template } from "../../core/template/nodes.ts";
import { packTemplate } from "../../core/template/pack.ts";
import { type Form, fieldsOf } from "../form/form-content.ts";

/**
 * What the engine in the browser needs, as JSON that can stand in a `<script>`. It repeats words of the form and of
 * the draft: between the two, and in this order, most of it is packed as being there already.
 */
export function draftData(template: Template, form: Form): string {
	const { kind, language, catalogue } = form;
	const fields = fieldsOf(form);
	const questions = Object.fromEntries(
		Object.entries(catalogue.questions)
			.filter(([path]) => isAsked(path, fields))
			.map(([path, words]) => [path, engineWords(words)]),
	);
	const data = {
		language,
		kind: kind.kind,
		// Also what other forms ask: a case is taken along from one to another, and opened from files.
		fields: packFields(kind.fields),
		catalogue: inLanguage({ ...catalogue, questions }, language),
		template: packTemplate(withoutSummaries(template)),
	};
	return JSON.stringify(data).replaceAll("<", "\\u003c");
}

/** The catalogue without its words in other languages: the page speaks one. */
function inLanguage(catalogue: Catalogue, language: Language): Catalogue {
	return JSON.parse(JSON.stringify(catalogue), (_, value: unknown) => {
		if (typeof value !== "object" || value === null || !("nb" in value)) return value;
		const words = value as Localised;
		return words[language] === undefined ? { nb: words.nb } : { [language]: words[language] };
	}) as Catalogue;
}

function isAsked(path: string, fields: Vocabulary): boolean {
	return Object.keys(fields).some((field) => path === field || path.startsWith(`${field}.`));
}

/** The draft is what is taken home: plain words stand beside the published text, not beside this. */
function withoutSummaries(template: Template): Template {
	return JSON.parse(JSON.stringify(template), (_, value: unknown) =>
		Array.isArray(value) ? value.filter((node) => node?.type !== "summary") : value,
	) as Template;
}

type Words = Catalogue["questions"][string];

/** The words that may stand in a draft. Hints and reasons for asking are on the page already. */
function engineWords({ label, blank, options }: Words): Words {
	if (!options) return { label, blank };
	const worded = Object.entries(options).map(([value, { hint: _, label, ...option }]) => [
		value,
		// A draft has the words of the text where there are any.
		option.inText === undefined ? { label, ...option } : option,
	]);
	return { label, blank, options: Object.fromEntries(worded) };
}
