import fc from "fast-check";
import { deflateSync, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { consumerKind } from "../../../src/core/cases/consumer.ts";
import { segmentKind } from "../../../src/core/cases/segment.ts";
import { checksum } from "../../../src/core/checksum.ts";
import type { StoredCase } from "../../../src/core/document/draft.ts";
import { toBase64Url } from "../../../src/core/link/base64url.ts";
import { decodeLink, isDraftLink } from "../../../src/core/link/decode.ts";
import { encodeLink } from "../../../src/core/link/encode.ts";
import { linkContents } from "../../../src/core/link/link-contents.ts";
import { withoutPersonal } from "../../../src/core/link/personal.ts";
import type { ConsumerAnswers } from "../../../src/core/schema/consumer-case.ts";
import { entriesOf } from "../../../src/core/schema/has-entry.ts";
import { arbitraryAnswers } from "../../helpers/arbitrary-answers.ts";
import { catalogue, draftCases, draftOfCase } from "../../helpers/drafts.ts";

const hasEntry = entriesOf(catalogue);
const { fields } = consumerKind;
const page = "https://deling.example/lag/egenerklaering/";
const caseOf = (answers: unknown): StoredCase => ({
	schemaVersion: 1,
	kind: "consumer",
	answers: answers as StoredCase["answers"],
});
const encode = (answers: unknown, persons = false) =>
	encodeLink(caseOf(answers), fields, page, { persons });
const decode = (fragment: string) => decodeLink(fragment, consumerKind, hasEntry);
const refusal = (fragment: string) => decode(fragment).refused?.rule;
const kommune = draftOfCase("kommune").case.answers as ConsumerAnswers;

function fragmentOf(answers: unknown, persons = false): string {
	const link = encode(answers, persons);
	if ("problem" in link) throw new Error(link.problem.rule);
	return link.address.slice(page.length);
}

/** A link that is made by the rules around any bytes. */
function packed(plain: Uint8Array, check = checksum(plain)): string {
	const deflated = deflateSync(plain, { level: 9 });
	const bytes = new Uint8Array(4 + deflated.length);
	new DataView(bytes.buffer).setUint32(0, check);
	bytes.set(deflated, 4);
	return `#utkast=1.${toBase64Url(bytes)}`;
}

describe("a link to a draft", () => {
	it("holds the case after #, in letters that an address may have", () => {
		expect(fragmentOf(kommune)).toMatch(/^#utkast=1\.[A-Za-z0-9_-]+$/);
	});

	it.each(draftCases)(
		"of %s is short enough, and gives all answers but those about persons",
		(name) => {
			const { answers } = draftOfCase(name).case;
			expect(decode(fragmentOf(answers))).toEqual({
				answers: withoutPersonal(answers, fields),
				issues: [],
			});
			expect(decode(fragmentOf(answers, true))).toEqual({ answers, issues: [] });
		},
	);

	it("of any answers gives them back", () => {
		fc.assert(
			fc.property(arbitraryAnswers, (answers) => {
				const whole = encode(answers, true);
				if ("address" in whole) {
					expect(decode(whole.address.slice(page.length)).answers).toEqual(answers);
				}
				const bare = encode(answers);
				if ("address" in bare) {
					expect(decode(bare.address.slice(page.length)).answers).toEqual(
						withoutPersonal(answers as Record<string, unknown>, fields),
					);
				}
			}),
		);
	});

	it("is the same each time", () => {
		expect(fragmentOf(kommune)).toBe(fragmentOf(structuredClone(kommune)));
	});

	it("that would be too long says how long, and none is made", () => {
		const purpose = Array.from({ length: 2000 }, (_, index) => index * 7919).join(" ");
		const link = encode({ purpose: purpose.slice(0, 4000) });
		expect(link).toEqual({
			problem: { rule: "link-too-long", values: { length: expect.any(Number), most: 2000 } },
		});
	});
});

describe("persons", () => {
	it("are in no link unless asked for", () => {
		fc.assert(
			fc.property(arbitraryAnswers, (answers) => {
				const bare = withoutPersonal(answers as Record<string, unknown>, fields);
				expect(Object.keys(bare)).not.toContain("contacts");
				expect(Object.keys(bare)).not.toContain("signatory");
				expect(Object.keys(bare.supersedes ?? {})).not.toContain("contacts");
			}),
		);
	});

	it("are those that the fields say, in every kind", () => {
		const personal = (kind: typeof consumerKind | typeof segmentKind) =>
			Object.entries(kind.fields).flatMap(([path, entry]) => (entry.personal ? [path] : []));
		expect(personal(consumerKind)).toEqual([
			"contacts",
			"signatory.name",
			"signatory.title",
			"supersedes.contacts",
		]);
		expect(personal(segmentKind)).toEqual([
			"coordinatorContacts",
			"providerContacts",
			"signatory.name",
			"signatory.title",
		]);
	});

	it("may stand in single fields of groups and rows", () => {
		const marked = {
			"a.b": { kind: "text", fields: ["a.b"], personal: true },
			rows: {
				kind: "rows",
				fields: ["rows"],
				row: {
					who: { kind: "text", fields: ["rows.who"], personal: true },
					what: { kind: "text", fields: ["rows.what"] },
				},
			},
		} as const;
		const answers = { a: { b: "Kari", c: "x" }, rows: [{ id: "1", who: "Ola", what: "y" }] };
		expect(withoutPersonal(answers, marked)).toEqual({
			a: { c: "x" },
			rows: [{ id: "1", what: "y" }],
		});
	});
});

describe("what a link would hold", () => {
	const fieldsOf = (held: readonly { readonly field: string }[]) => held.map(({ field }) => field);

	it("is told field by field, and so is what is left out", () => {
		const { held, leftOut } = linkContents(caseOf(kommune), fields, { persons: false });
		expect(held[0]).toEqual({ field: "consumerType", personal: false });
		expect(held).toContainEqual({ field: "services", personal: false, rows: 1 });
		expect(leftOut).toEqual([
			{ field: "contacts", personal: true, rows: 2 },
			{ field: "signatory.name", personal: true },
			{ field: "signatory.title", personal: true },
		]);
		const all = linkContents(caseOf(kommune), fields, { persons: true });
		expect(all.leftOut).toEqual([]);
		expect(fieldsOf(all.held)).toEqual(expect.arrayContaining(["contacts", "signatory.name"]));
	});

	it("is exactly what it gives back", () => {
		fc.assert(
			fc.property(arbitraryAnswers, fc.boolean(), (answers, persons) => {
				const link = encode(answers, persons);
				if ("problem" in link) return;
				const back = decode(link.address.slice(page.length)).answers ?? {};
				const told = linkContents(caseOf(answers), fields, { persons });
				const given = linkContents(caseOf(back), fields, { persons: true });
				expect(given.held).toEqual(told.held);
			}),
		);
	});
});

describe("a link that cannot be taken", () => {
	const good = fragmentOf(kommune);
	const json = (data: unknown) => packed(strToU8(JSON.stringify(data)));

	it.each(
		named([
			["", "link-not-ours"],
			["#underskrift", "link-not-ours"],
			["#data=N4IgLgTg", "link-not-ours"],
			["#utkast=", "link-empty"],
			["#utkast=x", "link-damaged"],
			["#utkast=1.", "link-damaged"],
			["#utkast=0.AAAAAAAA", "link-damaged"],
			["#utkast=2.AAAAAAAA", "link-from-newer-version"],
			["#utkast=999999.AAAAAAAA", "link-from-newer-version"],
			["#utkast=1.%3Cscript%3E", "link-damaged"],
			[`#utkast=1.${"A".repeat(30_000)}`, "link-inflates"],
			[packed(new Uint8Array(20_000_000)), "link-inflates"],
			[packed(strToU8("ikke JSON")), "link-not-ours"],
			[packed(strToU8("[".repeat(100_000))), "link-not-ours"],
			[json({ template: "x", data: "y" }), "not-a-case"],
			[json({ schemaVersion: 1, kind: "segment", answers: {} }), "case-of-other-kind"],
			[json({ schemaVersion: 9, kind: "consumer", answers: {} }), "case-from-newer-version"],
		]),
	)("%s: %s", (_, rule, fragment) => {
		expect(refusal(fragment)).toBe(rule);
	});

	it("is cut anywhere", () => {
		for (let length = "#utkast=".length; length < good.length; length += 1) {
			expect(refusal(good.slice(0, length)), String(length)).toMatch(/^link-(damaged|empty)$/);
		}
	});

	it("has one letter changed, anywhere", () => {
		const { answers } = decode(good);
		for (let at = "#utkast=1.".length; at < good.length; at += 1) {
			const other = good[at] === "A" ? "B" : "A";
			const result = decode(good.slice(0, at) + other + good.slice(at + 1));
			// The last letter may hold bits that are not used; then nothing has changed.
			if (result.refused) expect(result.refused.rule).toMatch(/^link-(damaged|inflates)$/);
			else expect(result.answers).toEqual(answers);
		}
	});

	it("inflates without end, and is stopped at once", () => {
		const start = performance.now();
		expect(refusal(packed(new Uint8Array(15_000_000)))).toBe("link-inflates");
		expect(performance.now() - start).toBeLessThan(1500);
	});

	it("changes no prototype", () => {
		const text =
			'{"schemaVersion":1,"kind":"consumer","answers":{"__proto__":{"a":1},"consumer":{"__proto__":{"b":1},"name":"Vi"}}}';
		const { answers, issues } = decode(packed(strToU8(text)));
		expect(answers).toEqual({ consumer: { name: "Vi" } });
		expect(issues).toHaveLength(2);
		expect(Object.keys(Object.prototype)).toEqual([]);
	});

	it("is any text, and never throws", () => {
		const any = fc.oneof(
			fc.string({ unit: "binary" }),
			fc.string({ unit: "binary" }).map((text) => `#utkast=1.${text}`),
			fc.base64String().map((text) => `#utkast=1.${text.replaceAll("=", "")}`),
			fc.uint8Array().map((bytes) => packed(bytes)),
			fc.jsonValue().map(json),
		);
		fc.assert(
			fc.property(any, (fragment) => {
				const { answers, refused } = decode(fragment);
				expect(answers === undefined).toBe(refused !== undefined);
			}),
			{ numRuns: 500 },
		);
	});
});

it("a place on the page is no link to a draft", () => {
	expect(isDraftLink("#underskrift")).toBe(false);
	expect(isDraftLink("#utkast=1.x")).toBe(true);
	expect(isDraftLink("utkast=1.x")).toBe(true);
});

/** Rows of a link and what is expected of it, with the beginning of the link as their name. */
function named(rows: readonly (readonly [string, string])[]): [string, string, string][] {
	return rows.map(([text, expected]) => [text.slice(0, 30), expected, text]);
}
