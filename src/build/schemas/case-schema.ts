import * as z from "zod/mini";
import { askedKinds } from "../../core/cases/asked-kinds.ts";
import { caseSchemaPath } from "../../core/render/json/case.ts";
import type { CaseName } from "../../core/schema/case-names.ts";
import type { Catalogue } from "../../core/schema/catalogue.ts";
import { consumerAnswers } from "../../core/schema/consumer-case.ts";
import { fieldMeta, type Kind } from "../../core/schema/kinds.ts";
import type { QuestionWords } from "../../core/schema/questions.ts";
import { segmentAnswers } from "../../core/schema/segment-case.ts";

type Schema = Record<string, unknown>;

const answerSchemas: Readonly<Record<CaseName, z.ZodMiniType>> = {
	consumer: consumerAnswers,
	segment: segmentAnswers,
};

/** The form in which the readers leave what was typed. */
const forms: Partial<Readonly<Record<Kind, Schema>>> = {
	date: { format: "date" },
	email: { format: "idn-email" },
	organisationNumber: { pattern: "^\\d{9}$" },
	telephone: { pattern: "^\\+?\\d{5,15}$" },
	text: { maxLength: 200 },
	longText: { maxLength: 4000 },
};

/**
 * The JSON Schema of a kind of case, for those who make or read its files by program. It is made of the schema that
 * the types come from, so the two cannot part.
 * @param site the address of the site, without a slash at the end
 * @param catalogue of that kind: the words of the questions say what each field is, and it may add options to a choice
 */
export function caseSchema(
	name: CaseName,
	site: string,
	{ questions, consumerTypes = {} }: Pick<Catalogue, "questions" | "consumerTypes">,
): Schema {
	const { kind, schemaVersion } = askedKinds[name];
	const answers = z.toJSONSchema(answerSchemas[name], {
		io: "input",
		override: ({ zodSchema, jsonSchema }) => {
			const meta = fieldMeta.get(zodSchema as never);
			if (meta) Object.assign(jsonSchema, forms[meta.kind]);
			if (meta?.kind === "choice" && meta.of === "consumerTypes") {
				jsonSchema.enum = [...(meta.options ?? []), ...Object.keys(consumerTypes)];
			}
		},
	}) as Schema;
	const { $schema, ...rest } = answers;
	return {
		$schema,
		$id: `${site}${caseSchemaPath({ kind, schemaVersion })}`,
		type: "object",
		properties: {
			$schema: { type: "string" },
			schemaVersion: { const: schemaVersion },
			kind: { const: kind },
			answers: titled(rest, "", questions),
		},
		required: ["schemaVersion", "kind", "answers"],
		additionalProperties: false,
	};
}

/** Puts the words of the questions at the fields. */
function titled(schema: Schema, path: string, questions: QuestionWords["fields"]): Schema {
	const { label, hint } = (Object.hasOwn(questions, path) && questions[path]) || {};
	const { properties, items } = schema as { properties?: Record<string, Schema>; items?: Schema };
	const inside = path === "" ? "" : `${path}.`;
	return {
		...(label ? { title: label } : {}),
		...(hint ? { description: hint } : {}),
		...schema,
		...(properties
			? {
					properties: Object.fromEntries(
						Object.entries(properties).map(([key, one]) => [
							key,
							titled(one, `${inside}${key}`, questions),
						]),
					),
				}
			: {}),
		...(items ? { items: titledRow(items, path, questions) } : {}),
	};
}

/** A row is not named by the question of its list, which the list itself bears. */
function titledRow(row: Schema, path: string, questions: QuestionWords["fields"]): Schema {
	const { [path]: _, ...cells } = questions;
	return titled(row, path, cells);
}
