import fc from "fast-check";
import { expect, test } from "vitest";
import { packRegister, unpackRegister } from "../../../src/core/search/packed-register.ts";
import { pageKinds, type SearchRegister } from "../../../src/core/search/register.ts";

const text = fc.string({ unit: fc.constantFrom(..."abcæøå ABC.«»3-§"), maxLength: 12 });
const name = fc.string({ unit: fc.constantFrom(..."abcdefg123-"), minLength: 1, maxLength: 8 });
const word = fc.string({ unit: fc.constantFrom(..."abcdæøå123"), minLength: 1, maxLength: 30 });
const choosable = fc.record({ id: name, title: text });
const rising = (most: number) =>
	fc.uniqueArray(fc.nat({ max: most }), { maxLength: 12 }).map((all) => all.sort((a, b) => a - b));

const arbitraryRegister: fc.Arbitrary<SearchRegister> = fc.record({
	documents: fc.constant([]),
	families: fc.array(choosable, { maxLength: 3 }),
	variants: fc.array(choosable, { maxLength: 2 }),
	themes: fc.array(choosable, { maxLength: 3 }),
	parties: fc.array(choosable, { maxLength: 3 }),
	services: fc.array(choosable, { maxLength: 3 }),
	provisions: fc.array(fc.tuple(name, name).map(([act, number]) => `${act} ${number}`)),
	clauses: fc
		.array(
			fc.record({
				id: name,
				title: text,
				summary: text,
				places: fc.array(fc.record({ document: fc.nat({ max: 9 }), number: name }), {
					minLength: 1,
					maxLength: 3,
				}),
				isWithin: fc.boolean(),
				theme: fc.option(fc.nat({ max: 20 })),
				parties: rising(5),
				cites: rising(40),
			}),
			{ maxLength: 8 },
		)
		.map((all) =>
			all.map(({ isWithin, theme, ...clause }, at) => ({
				...clause,
				...(isWithin && at > 0 ? { within: at - 1 } : {}),
				...(theme === null ? {} : { theme }),
			})),
		),
	pages: fc
		.array(
			fc.record({
				kind: fc.constantFrom(...pageKinds),
				title: text,
				address: fc.tuple(name, name).map(([page, anchor]) => `/${page}/#${anchor}`),
				provision: fc.option(fc.nat({ max: 20 })),
			}),
			{ maxLength: 8 },
		)
		.map((all) =>
			all.map(({ provision, ...page }, place) => ({
				place: place * 7,
				...page,
				...(provision === null ? {} : { provision }),
			})),
		),
	words: fc.uniqueArray(word, { maxLength: 20 }).map((words) => words.sort()),
	inClauses: fc.constant([] as number[][]),
	synonyms: fc.array(fc.array(name, { minLength: 2, maxLength: 4 }), { maxLength: 4 }),
	stopWords: fc.array(name, { maxLength: 4 }),
	spellings: fc.array(fc.array(name, { minLength: 2, maxLength: 3 }), { maxLength: 4 }),
});

test("every register comes out as it went in", () => {
	const withPlaces = arbitraryRegister.chain((register) =>
		fc
			.array(rising(20_000), {
				minLength: register.words.length,
				maxLength: register.words.length,
			})
			.map((inClauses) => ({ ...register, inClauses })),
	);
	fc.assert(
		fc.property(withPlaces, (register) => {
			const sent = JSON.stringify(packRegister(register));
			expect(unpackRegister(JSON.parse(sent))).toEqual(register);
		}),
	);
});
