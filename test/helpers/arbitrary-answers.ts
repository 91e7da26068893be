import fc from "fast-check";
import { consumerKind } from "../../src/core/cases/consumer.ts";
import type { CaseKind } from "../../src/core/facts/case-kind.ts";
import type { ConsumerAnswers } from "../../src/core/schema/consumer-case.ts";
import { entriesOf } from "../../src/core/schema/has-entry.ts";
import type { FieldMeta } from "../../src/core/schema/kinds.ts";
import { readAnswers } from "../../src/core/schema/read-answers.ts";
import type { Vocabulary } from "../../src/core/schema/vocabulary.ts";
import { catalogue } from "./drafts.ts";

/** What people paste: letters of every kind, markup, field codes, control characters, directions, line breaks. */
const pasted = fc.oneof(
	fc.constantFrom(
		"Åse Øvergård & Sønner <AS>",
		'"><img src=x onerror=alert(1)>',
		"{ REF _Ref1 \\h } og {{ navn }} ||<w:p/>||",
		'=HYPERLINK("http://eksempel.example")',
		"linje en\r\nlinje to\tmed tabulator",
		"bell \u0007 og \u202Eomvendt\u202C og 👩‍👩‍👧",
		"lone \uD800 surrogate",
		"</w:t></w:r><w:r>",
		"slutter med punktum.",
		"x".repeat(190),
	),
	fc.string({ unit: "grapheme", maxLength: 60 }),
);

const samples: Readonly<Record<string, fc.Arbitrary<string>>> = {
	organisationNumber: fc.constantFrom("974761076", "310111643", "312582465"),
	date: fc.constantFrom("2026-12-31", "2027-02-01", "2030-01-31"),
	telephone: fc.constantFrom("22070800", "80080000", "+4612345678"),
	email: fc.constantFrom("ola@eksempel.example", "åse.ø@kommune.example"),
	statute: fc.constantFrom("barnehageloven § 20", "folketrygdloven § 21-4 første ledd bokstav a"),
};

function idsOf({ of }: FieldMeta): string[] {
	if (of === "services") return Object.keys(catalogue.services);
	if (of === "legalBases") return Object.keys(catalogue.legalBases);
	return Object.values(catalogue.services).flatMap(({ dataCategories }) =>
		dataCategories.map(({ id }) => id),
	);
}

function field(meta: FieldMeta): fc.Arbitrary<unknown> {
	if (meta.kind === "choice") {
		const added = meta.of === "consumerTypes" ? Object.keys(catalogue.consumerTypes ?? {}) : [];
		return fc.constantFrom(...(meta.options ?? []), ...added);
	}
	if (meta.kind === "entry") return fc.constantFrom(...idsOf(meta));
	if (meta.kind === "entries") return fc.subarray(idsOf(meta));
	return samples[meta.kind] ?? pasted;
}

/** Rows of services have the services' ids; others are counted. */
function rows(of: FieldMeta["of"], row: Vocabulary): fc.Arbitrary<unknown> {
	const cells = record(row);
	if (of === "services") {
		return fc
			.subarray(Object.keys(catalogue.services))
			.chain((ids) => fc.tuple(...ids.map((id) => cells.map((cell) => ({ ...cell, id })))));
	}
	return fc
		.array(cells, { maxLength: 3 })
		.map((list) => list.map((cell, index) => ({ ...cell, id: String(index + 1) })));
}

function record(fields: Vocabulary): fc.Arbitrary<Record<string, unknown>> {
	const parts = Object.entries(fields).map(([path, entry]) =>
		fc
			.option(entry.row ? rows(entry.of, entry.row) : field(entry), { nil: undefined, freq: 6 })
			.map((value) => ({ path, value })),
	);
	return fc.tuple(...parts).map((values) => {
		const data: Record<string, unknown> = {};
		for (const { path, value } of values) {
			const [group = "", key] = path.split(".");
			if (value === undefined) continue;
			if (key === undefined) data[group] = value;
			else data[group] = { ...(data[group] as object | undefined), [key]: value };
		}
		return data;
	});
}

/** Answers as the schema takes them, out of anything that people may type: some given, some missing. */
export function arbitraryAnswersOf<Answers>(kind: CaseKind<Answers>): fc.Arbitrary<Answers> {
	return record(kind.fields).map((data) => readAnswers(data, kind, entriesOf(catalogue)).answers);
}

export const arbitraryAnswers: fc.Arbitrary<ConsumerAnswers> = arbitraryAnswersOf(consumerKind);
