import { describe, expect, test } from "vitest";
import { followedWords } from "../../../src/build/check/followed-words.ts";
import { skeletonOf } from "../../../src/build/check/skeleton.ts";
import { parseTemplate } from "../../../src/build/parse-template.ts";

const body = `<Clause id="a" title="Ansvar">

<Summary>Kort om ansvar.</Summary>

<Duty by="consumer" when="ved feil">Konsumenten skal melde fra.</Duty> Se <Ref to="b" />.

<Note>

Veiledning.

</Note>

</Clause>

<Clause id="b" title="Møter">

<Table of="contacts" as="contact" caption="Oversikt">

<Column title="Navn">{contact.name}</Column>

<None>

Ingen.

</None>

</Table>

</Clause>`;

function templateOf(blocks: string) {
	const { template, issues } = parseTemplate(
		`---\nid: mal\ntitle: Mal\nedition: "0.1"\n---\n\n${blocks}\n`,
		"mal.mdx",
	);
	expect(issues).toEqual([]);
	return template;
}

/** The ids of the clauses whose hash is another after a change. */
function changedBy(from: string, to: string): string[] {
	expect(body).toContain(from);
	const before = followedWords(templateOf(body));
	const after = followedWords(templateOf(body.replace(from, to)));
	return [...before].filter(([id, hash]) => after.get(id) !== hash).map(([id]) => id);
}

describe("a clause must be read again when someone has changed", () => {
	test.each([
		["its words", "melde fra", "varsle", ["a"]],
		["its heading", "Ansvar", "Plikter", ["a"]],
		["its plain words", "Kort om ansvar", "Kort om plikter", ["a"]],
		["its guidance", "Veiledning", "Råd", ["a"]],
		["when a duty applies", "ved feil", "ved avvik", ["a"]],
		["what a table is said to hold", "Oversikt", "Liste", ["b"]],
		["a field", "{contact.name}", "{contact.email}", ["b"]],
	])("%s", (_, from, to, changed) => {
		expect(changedBy(from, to)).toEqual(changed);
	});

	test("but not when another clause, or only its form, is", () => {
		expect(changedBy("Se <Ref", "Se  <Ref")).toEqual([]);
	});
});

describe("what is left without the words", () => {
	const bare = (blocks: string) =>
		skeletonOf(templateOf(blocks), "mal.mdx").map(({ id, bones }) => [
			id,
			bones.map(({ name, depth }) => `${" ".repeat(depth)}${name}`),
		]);

	test("is each clause with its parts in order", () => {
		expect(bare(body)).toEqual([
			["", ["id: mal", 'edition: "0.1"', '<Clause id="a">', '<Clause id="b">']],
			[
				"a",
				[
					"<Summary>",
					"paragraph",
					' <Duty by="consumer" when="…">',
					' <Ref to="b" />',
					"<Note>",
					" paragraph",
				],
			],
			[
				"b",
				[
					'<Table of="contacts" as="contact">',
					" <Column>",
					"  {contact.name}",
					"<None>",
					" paragraph",
				],
			],
		]);
	});

	test("is the same whatever the words are", () => {
		const others = body.replace(
			/Konsumenten skal melde fra|Veiledning|Kort om ansvar/g,
			"Noko heilt anna",
		);
		expect(others).not.toBe(body);
		expect(bare(others)).toEqual(bare(body));
	});

	test("tells one branch of a condition from the other", () => {
		const when = (text: string) => `<When field="inSegment" is="yes">\n\n${text}\n\n</When>`;
		const one = when("Ein.\n\n<Otherwise>\n\nTo.\n\nTre.\n\n</Otherwise>");
		const other = when("Ein.\n\nTo.\n\n<Otherwise>\n\nTre.\n\n</Otherwise>");
		expect(bare(one)).not.toEqual(bare(other));
	});
});
