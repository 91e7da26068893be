import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { caseOf } from "../../../src/build/cases/combinations.ts";
import { broadDimensionsOf } from "../../../src/build/cases/dimensions.ts";
import { parseTemplate } from "../../../src/build/parse-template.ts";
import { root } from "../../../src/build/root.ts";
import { assemble } from "../../../src/core/assemble/assemble.ts";
import { consumerKind } from "../../../src/core/cases/consumer.ts";
import { viewOf } from "../../../src/core/facts/view.ts";
import { consumerFields } from "../../../src/core/schema/consumer-case.ts";
import { catalogue } from "./catalogue.ts";

const folder = `${root}content/agreements/nb/`;
const templates = readdirSync(folder).map(
	(name) => parseTemplate(readFileSync(folder + name, "utf8"), name).template,
);

const setting = {
	template: templates[0] as never,
	kind: consumerKind,
	catalogue,
	language: "nb",
} as const;
const dimensions = broadDimensionsOf(Object.keys(consumerFields), setting);
/** Any case, whether or not the schema would take it: assembly takes what it gets. */
const anyCase = fc
	.tuple(...dimensions.map(({ values }) => fc.constantFrom(...values)))
	.map((values) => caseOf(dimensions, values));

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
			fc.property(fc.constantFrom(...templates), anyCase, (template, answers) => {
				const input = () => {
					const view = viewOf(
						consumerKind,
						deepFreeze(structuredClone(answers)) as never,
						frozen,
						"nb",
					);
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
		const [template] = templates;
		if (!template) throw new Error("No template");
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
			fc.property(fc.constantFrom(...templates), anyCase, (template, answers) => {
				const view = viewOf(consumerKind, answers as never, catalogue, "nb");
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
		const view = viewOf(consumerKind, {}, bare, "nb");
		const [template] = templates;
		if (!template) throw new Error("No template");
		const input = { view, catalogue: bare, language: "nb", today: "2026-11-23" } as const;
		expect(() => assemble(template, input)).toThrow("proposal");
	});
});
