import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { consumerKind } from "../../../src/core/cases/consumer.ts";
import { readDraftFile } from "../../../src/core/read/read-draft-file.ts";
import { renderDocx } from "../../../src/core/render/docx/index.ts";
import type { ConsumerAnswers } from "../../../src/core/schema/consumer-case.ts";
import { entriesOf } from "../../../src/core/schema/has-entry.ts";
import { catalogue, draftOf, draftOfCase } from "../../helpers/drafts.ts";
import { withParts } from "./word/edit.ts";
import { taken } from "./word/read.ts";

/** Files that say a thing twice, and not the same: which of them counts, and that the other is told or gone. */

const kommune = draftOfCase("kommune");
const file = renderDocx(kommune, { answers: true });
const { answers } = kommune.case as { answers: ConsumerAnswers };

describe("a JSON file with a key twice", () => {
	const read = (text: string) => readDraftFile(text, consumerKind, entriesOf(catalogue));

	it("gives the last, and of the first nothing, not even what the last lacks", () => {
		const { answers, issues } = read(
			'{"schemaVersion":1,"kind":"consumer","answers":{"purpose":"Første","purpose":"Siste","consumer":{"name":"Første","organisationNumber":"310111643"},"consumer":{"name":"Siste"}}}',
		);
		expect(answers).toEqual({ purpose: "Siste", consumer: { name: "Siste" } });
		expect(issues).toEqual([]);
	});

	it("gives the last also where the answers, the kind or the version stand twice", () => {
		const { answers } = read(
			'{"schemaVersion":9,"schemaVersion":1,"kind":"segment","kind":"consumer","answers":{"purpose":"Første"},"answers":{"purpose":"Siste"}}',
		);
		expect(answers).toEqual({ purpose: "Siste" });
		const newer = '{"schemaVersion":1,"schemaVersion":9,"kind":"consumer","answers":{}}';
		expect(read(newer).refused?.rule).toBe("case-from-newer-version");
	});
});

describe("a Word file that carries answers twice", () => {
	const item = "customXml/item1.xml";
	const itemOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)[item] ?? new Uint8Array());
	const hidden = {
		...answers,
		consumer: { ...answers.consumer, name: "Et annet navn" },
		purpose: "Et annet formål",
	};
	const others = itemOf(renderDocx(draftOf(hidden), { answers: true }));
	const second = "customXml/item2.xml";

	it("gives what stands in the document, whichever of them lies first", () => {
		const own = taken(withParts(file, { [second]: others }));
		expect(own).toMatchObject({ answers, changes: [], remarks: [], issues: [] });
		const other = taken(withParts(file, { [item]: others, [second]: itemOf(file) }));
		expect(other).toMatchObject({ answers, remarks: [], issues: [] });
		expect(other.changes.map(({ path, before, after }) => [path, before, after])).toEqual([
			["consumer.name", "Et annet navn", "Fjordvik kommune"],
			["purpose", "Et annet formål", answers.purpose],
		]);
	});

	it("gives those of its custom XML where its properties have others", () => {
		const properties = "docProps/custom.xml";
		const own = strFromU8(unzipSync(file)[properties] ?? new Uint8Array());
		const changed = own.replace("Fjordvik kommune", "Et annet navn");
		expect(changed).not.toBe(own);
		expect(taken(withParts(file, { [properties]: changed }))).toMatchObject({
			answers,
			changes: [],
			remarks: [],
		});
	});
});

it("a Word file whose document leaves open what it carries an answer to gives none, and tells of each", () => {
	const { consumer, purpose, startDate } = answers;
	const carried = { ...kommune.case, answers: { consumer, purpose, startDate } };
	const open = renderDocx({ ...draftOf({}), case: carried }, { answers: true });
	const { answers: given, changes } = taken(open);
	expect(given).toEqual({});
	expect(changes.map(({ kind, path, before }) => [kind, path, before])).toEqual([
		["cleared", "consumer.name", consumer?.name],
		["cleared", "consumer.organisationNumber", consumer?.organisationNumber],
		["cleared", "purpose", purpose],
		["cleared", "startDate", startDate],
	]);
});
