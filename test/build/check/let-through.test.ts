import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rulesBrokenBy } from "./assembled.ts";
import { contentWith, issuesWhileWriting } from "./content-with.ts";

/** What looks like a mistake and is none. */
describe("a template may", () => {
	test.each([
		[
			"say only what stands otherwise",
			'<When field="inSegment" is="yes"><Otherwise>Tekst.</Otherwise></When>',
		],
		[
			"leave a row of signatures open",
			'<Signatures><Signature party="Dere"><Row label="Dato" /></Signature></Signatures>',
		],
		[
			"refer to what stands later, and to itself",
			'<Clause id="a" title="A">Se <Ref to="b" /> og <Ref to="a" />.</Clause>\n\n<Appendix id="b" number="1" title="B">Tekst.</Appendix>',
		],
		[
			"use the same row name twice, one after the other",
			'<Each of="contacts" as="one">{one.name}<None>Ingen.</None></Each>\n\n<Each of="processors" as="one">{one.task}<None>Ingen.</None></Each>',
		],
		[
			"cite statutes, periods and dates",
			"Etter skatteforvaltningsloven § 3-3 og artikkel 6 nr. 1, innen 30 dager, fra 1. januar 2027.",
		],
		[
			"guard an optional field the other way round",
			'<Each of="contacts" as="one"><When field="one.telephone" answered not>Ingen.<Otherwise>{one.telephone}</Otherwise></When><None>Ingen.</None></Each>',
		],
		["know the provider, whom nobody asks about", "{provider.name}, {provider.organisationNumber}"],
	])("%s", (_, body) => {
		expect(rulesBrokenBy(body)).toEqual([]);
	});
});

describe("a question may", () => {
	const path = "content/agreements/nb/egenerklaering.mdx";
	const source = readFileSync(
		new URL(`../../fixtures/content/valid/${path}`, import.meta.url),
		"utf8",
	);
	const rulesOf = (changed: string) => {
		expect(changed).not.toBe(source);
		return issuesWhileWriting(contentWith({ [path]: changed })).map(({ rule }) => rule);
	};

	test("be there for a fact alone", () => {
		const changed = source
			.replace(/<Appendix[\s\S]*<\/Appendix>/, "")
			.replace(' Se <Ref to="tjenester" />.', "")
			.replace('<Terms of="applicableTerms" />', "");
		expect(rulesOf(changed)).toEqual([]);
	});

	test("be there for another question alone", () => {
		const condition = '<When field="durationKind" is="fixed"> til {endDate}</When>';
		expect(rulesOf(source.replace(condition, " til {endDate}"))).toEqual([]);
	});
});
