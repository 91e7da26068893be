import { describe, expect, test } from "vitest";
import { loadContent } from "../../../src/build/content/load.ts";
import { root } from "../../../src/build/root.ts";
import { consumerKind } from "../../../src/core/cases/consumer.ts";
import { renderMarkdown } from "../../../src/core/render/markdown/index.ts";
import { broadConsumerTypes } from "../../../src/core/schema/consumer-type.ts";
import { entriesOf } from "../../../src/core/schema/has-entry.ts";
import { readAnswers } from "../../../src/core/schema/read-answers.ts";
import { catalogue, draftOf } from "../../helpers/drafts.ts";

const types = loadContent(root).consumerTypes?.data ?? {};
const finer = Object.entries(types).filter(([, { countsAs }]) => countsAs !== undefined);
const textOf = (consumerType: string) => renderMarkdown(draftOf({ consumerType }).document);

test("the content describes the four broad kinds and finer ones", () => {
	const broad = Object.keys(types).filter((id) => types[id]?.countsAs === undefined);
	expect(broad.sort()).toEqual([...broadConsumerTypes].sort());
	expect(finer.length).toBeGreaterThan(8);
});

describe.each(finer)("the finer kind %s", (id, { countsAs = "", words }) => {
	test("is taken as an answer", () => {
		const data = { consumerType: id };
		const read = readAnswers(data, consumerKind, entriesOf(catalogue));
		expect(read).toEqual({ answers: data, issues: [] });
	});

	test("has its own words in the declaration, and the clauses of the kind that it counts as", () => {
		const broad = catalogue.questions.consumerType?.options?.[countsAs]?.inText ?? "?";
		expect(textOf(countsAs)).toContain(`Virksomheten er ${broad}.`);
		expect(textOf(id)).toBe(
			textOf(countsAs).replace(`Virksomheten er ${broad}.`, `Virksomheten er ${words?.inText.nb}.`),
		);
	});
});

test("a kind that the content lacks is refused", () => {
	const read = readAnswers({ consumerType: "bakery" }, consumerKind, entriesOf(catalogue));
	expect(read.issues).toMatchObject([{ rule: "unknown-option", path: "consumerType" }]);
});
