import { describe, expect, it } from "vitest";
import { assembleCase } from "../../src/core/cases/assemble-case.ts";
import { changesBetween, clauseWords } from "../../src/core/document/changes.ts";
import type { Draft } from "../../src/core/document/draft.ts";
import type { Appendix, Clause, DocumentNode } from "../../src/core/document/nodes.ts";
import { childrenOf, visitClauses } from "../../src/core/document/visit.ts";
import { vocabularyOfKind } from "../../src/core/facts/case-kind.ts";
import { putAt } from "../../src/islands/draft/read-form.ts";
import { goldenDrafts, readGoldenCase, templateNamed, today } from "../helpers/drafts.ts";

interface Other {
	readonly name: string;
	readonly document: string;
	readonly field: string;
	readonly answer: unknown;
}

/** Every other answer to a question with options, and «ingen» to a list, in a golden case. */
const others = goldenDrafts.flatMap(({ name, document }) => {
	const { kind } = readGoldenCase(name);
	return Object.entries(kind.fields).flatMap(([field, entry]): Other[] =>
		entry.kind === "choice"
			? (entry.options ?? []).map((option) => ({ name, document, field, answer: option }))
			: entry.kind === "rows"
				? [{ name, document, field, answer: [] }]
				: [],
	);
});

/** The document over a golden case, with another answer to one question. */
function draftWith(name: string, document: string, answer?: readonly [string, unknown]): Draft {
	const { kind, catalogue, answers } = readGoldenCase(name);
	const other = structuredClone(answers) as unknown as Record<string, unknown>;
	if (answer) putAt(other, ...answer);
	const template = templateNamed(document);
	return assembleCase({
		template,
		kind,
		answers: other as never,
		catalogue,
		language: "nb",
		today,
	});
}

/** The clauses by id, each with those that it stands in, itself first. */
function clausesIn({ document }: Draft): Map<string, readonly (Clause | Appendix)[]> {
	const found = new Map<string, readonly (Clause | Appendix)[]>();
	visitClauses(document.children, (node) => {
		const around = [...found.values()].find(([last]) => last?.children.includes(node as never));
		found.set(node.id, [node, ...(around ?? [])]);
	});
	return found;
}

/** Whether the answer itself, or something that follows from it, is written in a clause. */
function shows(node: DocumentNode, field: string, name: string): boolean {
	const { kind } = readGoldenCase(name);
	if (node.type === "value") {
		const [path = ""] = node.path.split(/\.\d+\./);
		const entry = vocabularyOfKind(kind)[path];
		return entry?.fields.includes(field) ?? false;
	}
	return childrenOf(node).some((child) => child.type !== "clause" && shows(child, field, name));
}

let told = 0;

describe.each([...new Set(goldenDrafts.map(({ document }) => document))])("in %s", (document) => {
	it("every clause that another answer changes, brings or takes is told at the question", () => {
		const untold: string[] = [];
		for (const one of others.filter((other) => other.document === document)) {
			const was = draftWith(one.name, document);
			const is = draftWith(one.name, document, [one.field, one.answer]);
			const { added, altered, removed } = changesBetween(
				clauseWords(was.document),
				clauseWords(is.document),
			);
			for (const id of [...added, ...altered, ...removed]) {
				const path = [was, is].flatMap((draft) => clausesIn(draft).get(id) ?? []);
				const isTold = path.some((node) =>
					[was, is].some(({ reasons, wordedBy }) =>
						[reasons, wordedBy].some((known) => known.get(node.id)?.includes(one.field)),
					),
				);
				if (isTold) told += 1;
				else if (!path.some((node) => shows(node, one.field, one.name)))
					untold.push(`${one.name}: ${id} < ${one.field}=${one.answer}`);
			}
		}
		expect(untold).toEqual([]);
	});
});

it("there are such clauses in most golden cases", () => {
	expect(told).toBeGreaterThan(100);
});
