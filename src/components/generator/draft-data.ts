import { consumerKind } from "../../core/cases/consumer.ts";
import type { Language } from "../../core/language.ts";
import type { Catalogue } from "../../core/schema/catalogue.ts";
import type { Vocabulary } from "../../core/schema/vocabulary.ts";
import type { Template } from "../../core/template/nodes.ts";
import { packTemplate } from "../../core/template/pack.ts";
import { formSections } from "../form/form-content.ts";

/** What the engine in the browser needs, as JSON that can stand in a `<script>`. */
export function draftData(template: Template, catalogue: Catalogue, language: Language): string {
	const fields = askedFields();
	const questions = Object.fromEntries(
		Object.entries(catalogue.questions)
			.filter(([path]) => isAsked(path, fields))
			.map(([path, words]) => [path, engineWords(words)]),
	);
	const data = {
		template: packTemplate(withoutSummaries(template)),
		catalogue: { ...catalogue, questions },
		language,
		fields,
	};
	return JSON.stringify(data).replaceAll("<", "\\u003c");
}

/** The fields that the form asks, of all that the case may hold: a page carries no more. */
function askedFields(): Vocabulary {
	const asked = formSections().flatMap(({ fields }) =>
		fields.map((one) => (typeof one === "string" ? one : one.field)),
	);
	return Object.fromEntries(
		Object.entries(consumerKind.fields).filter(([path]) => asked.includes(path)),
	);
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
	const withoutHints = Object.entries(options).map(([value, { hint: _, ...option }]) => [
		value,
		option,
	]);
	return { label, blank, options: Object.fromEntries(withoutHints) };
}
