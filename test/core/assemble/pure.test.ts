import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { caseOf } from "../../../src/build/cases/combinations.ts";
import { broadDimensionsOf } from "../../../src/build/cases/dimensions.ts";
import { type Provable, provableIn } from "../../../src/build/cases/provable.ts";
import { loadContent } from "../../../src/build/content/load.ts";
import { root } from "../../../src/build/root.ts";
import { assemble } from "../../../src/core/assemble/assemble.ts";
import { consumerKind } from "../../../src/core/cases/consumer.ts";
import { viewOf } from "../../../src/core/facts/view.ts";
import { catalogue } from "./catalogue.ts";

const agreements = provableIn(loadContent(root)).filter(({ path }) =>
	path.startsWith("content/agreements/nb/"),
);

const declaration = agreements.find(({ kind }) => kind === consumerKind) as Provable;

/** An agreement, and any case of it, whether or not the schema would take it: assembly takes what it gets. */
const anyCase = fc.constantFrom(...agreements).chain(({ template, kind }) => {
	const setting = { template, kind, catalogue, language: "nb" } as const;
	const dimensions = broadDimensionsOf(Object.keys(kind.fields), setting);
	return fc
		.tuple(...dimensions.map(({ values }) => fc.constantFrom(...values)))
		.map((values) => ({ template, kind, answers: caseOf(dimensions, values) }));
});

function deepFreeze<Value>(value: Value): Value {
	if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
	Object.freeze(value);
	Object.values(value).forEach(deepFreeze);
	return value;
}

describe("assembly", () => {
	test("gives the same for the same, and changes nothing that it is given", () => {
		const frozen = deepFreeze(structuredClone(catalogue));
		fc.assert(
			fc.property(anyCase, ({ template, kind, answers }) => {
				const input = () => {
					const view = viewOf(kind, deepFreeze(structuredClone(answers)) as never, frozen, "nb");
					return {
						view: deepFreeze(view),
						catalogue: frozen,
						language: "nb",
						today: "2026-11-23",
					} as const;
				};
				const draft = assemble(deepFreeze(template), input());
				expect(assemble(template, input())).toEqual(draft);
			}),
			{ numRuns: 60 },
		);
	});

	test("takes the date from outside, and nothing else of the draft depends on it", () => {
		const { template } = declaration;
		const view = viewOf(consumerKind, {}, catalogue, "nb");
		const on = (today: string) => assemble(template, { view, catalogue, language: "nb", today });
		const { date, dateText, ...rest } = on("2026-11-23").document;
		const { date: later, dateText: laterText, ...same } = on("2027-01-01").document;
		expect([date, later]).toEqual(["2026-11-23", "2027-01-01"]);
		expect(dateText).not.toBe(laterText);
		expect(same).toEqual(rest);
	});

	test("loses nothing in JSON, so that a draft can be kept", () => {
		fc.assert(
			fc.property(anyCase, ({ template, kind, answers }) => {
				const view = viewOf(kind, answers as never, catalogue, "nb");
				const { document } = assemble(template, {
					view,
					catalogue,
					language: "nb",
					today: "2026-11-23",
				});
				expect(JSON.parse(JSON.stringify(document))).toEqual(document);
			}),
			{ numRuns: 30 },
		);
	});

	test("without a proposal line does not happen", () => {
		const { site } = catalogue;
		const bare = { ...catalogue, site: { ...site, proposal: { nb: " " } } };
		const { template } = declaration;
		const view = viewOf(consumerKind, {}, bare, "nb");
		const input = { view, catalogue: bare, language: "nb", today: "2026-11-23" } as const;
		expect(() => assemble(template, input)).toThrow("proposal");
	});
});
