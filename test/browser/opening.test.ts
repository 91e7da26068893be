import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { renderDocx } from "../../src/core/render/docx/index.ts";
import type { ConsumerAnswers } from "../../src/core/schema/consumer-case.ts";
import { documentPath, withParts } from "../core/read/word/edit.ts";
import { goldenDraft, readDraftCase, readGoldenCase } from "../helpers/drafts.ts";
import { asFile, caseOf, Doors, editedByHand, type GivenFile, jsonFile, seen } from "./doors.ts";
import { quick } from "./hand.ts";
import { useBrowser } from "./use-browser.ts";

const openPage = useBrowser();
const answers = (readDraftCase("kommune").answers ?? {}) as ConsumerAnswers;

/** A Word file that was downloaded from the form. */
async function downloaded() {
	const doors = await Doors.open(await openPage());
	await doors.generator.fill(answers, quick);
	return asFile(await doors.generator.download());
}

const changed = (file: GivenFile, change: (bytes: Uint8Array) => Uint8Array): GivenFile => ({
	...file,
	buffer: Buffer.from(change(new Uint8Array(file.buffer))),
});

async function openEmpty(path?: string) {
	const doors = await Doors.open(await openPage(), path);
	await doors.openPanel();
	return doors;
}

async function openNamed(name = "Min kommune") {
	const doors = await openEmpty();
	await doors.field("consumer.name").fill(name);
	return doors;
}

describe("any file", () => {
	test.each([
		["a Word file", downloaded],
		["answers in JSON", async () => jsonFile(caseOf(answers))],
	])(
		"%s is read beside the page, which must not stand still for it, and in the page where that cannot be",
		async (_, make) => {
			const file = await make();
			const beside = await openEmpty();
			const workers: string[] = [];
			beside.page.on("worker", (worker) => workers.push(worker.url()));
			await beside.drop(file);
			await beside.says("Dere har åpnet filen");
			expect(await beside.answers()).toEqual(answers);
			expect(workers.length).toBeGreaterThan(0);

			const alone = await openEmpty();
			const refused: string[] = [];
			await alone.page.route(workers[0] ?? "", (route) => {
				refused.push(route.request().url());
				return route.abort();
			});
			await alone.drop(file);
			await alone.says("Dere har åpnet filen");
			expect(await alone.answers()).toEqual(answers);
			expect(refused.length).toBeGreaterThan(0);
		},
	);
});

describe("a Word file that was downloaded", () => {
	test("gives the same answers again, whatever it is called", async () => {
		const file = await downloaded();
		const doors = await openEmpty();
		await doors.drop({ ...file, name: "avtale.txt" });
		await doors.says("Dere har åpnet filen avtale.txt");
		expect(await doors.answers()).toEqual(answers);
		expect(await doors.card.count()).toBe(0);
		await doors.give(file);
		await doors.says("er de samme som i skjemaet");
	});

	test("and edited says what was filled in, and which clauses have another wording", async () => {
		const file = changed(await downloaded(), editedByHand);
		const doors = await openEmpty();
		await doors.give(file);
		await doors.card.waitFor();
		const told = await seen(doors.card);
		expect(told).toContain("Ett svar er endret i Word");
		expect(told).toMatch(/Før: Fjordvik kommune\s+I Word: Ny kommune/);
		expect(told).toMatch(/Ordlyden er endret for hånd[\s\S]*Endret: .*aushetsplikt/);
		expect(await doors.field("consumer.name").inputValue()).toBe("Ny kommune");
		await doors.press("Lukk");
		expect(await doors.card.count()).toBe(0);
	});

	test("and takes the terms in is not said to be edited where nobody has edited it", async () => {
		const draft = goldenDraft("segment-teknisk-eget-grunnlag", "segmentansvaravtale");
		const doors = await openEmpty("lag/segmentansvaravtale/?vis=alt");
		const name = "avtale.docx";
		await doors.give(asFile({ name, bytes: Buffer.from(renderDocx(draft, { answers: true })) }));
		await doors.says("Dere har åpnet filen avtale.docx");
		expect(await doors.card.count()).toBe(0);
	});

	test("in the other standard is read as what it is", async () => {
		const nynorsk = await Doors.open(await openPage(), "lag/egenerklaering/nn/?vis=alt");
		await nynorsk.panel.locator("summary").click();
		await nynorsk.give(jsonFile(caseOf(answers)), nynorsk.button("Opne fil"));
		await nynorsk.says("De har opna fila svar.json");
		const file = asFile(await nynorsk.generator.download("Last ned Word-fil"));
		const doors = await openEmpty();
		await doors.give(file);
		await doors.says("Dere har åpnet");
		expect(await doors.answers()).toEqual(answers);
		expect(await doors.card.count()).toBe(0);
	});
});

describe("a JSON file", () => {
	test("holds every answer, also those that no clause shows, and opens again", async () => {
		const doors = await openEmpty();
		await doors.generator.fill(answers, quick);
		const file = await doors.saveJson();
		expect(file.name).toBe("egenerklaering-2026-11-23.json");
		expect(JSON.parse(file.bytes.toString())).toMatchObject({
			$schema: "https://rammeverk-for-deling.example/skjema/consumer-1.json",
			...caseOf(answers),
		});
		const other = await openEmpty();
		await other.give(asFile(file));
		await other.says("Dere har åpnet");
		expect(await other.answers()).toEqual(answers);
	});

	test("can be dropped anywhere on the page, one at a time", async () => {
		const doors = await Doors.open(await openPage());
		await doors.generator.start();
		const drop = (count: number) =>
			doors.page.evaluate(
				({ text, count }) => {
					const dataTransfer = new DataTransfer();
					for (let index = 0; index < count; index += 1) {
						dataTransfer.items.add(new File([text], `svar-${index}.json`));
					}
					const target = document.querySelector("footer") ?? document.body;
					const options = { dataTransfer, bubbles: true, cancelable: true };
					const isAllowed = !target.dispatchEvent(new DragEvent("dragover", options));
					target.dispatchEvent(new DragEvent("drop", options));
					return isAllowed;
				},
				{ text: JSON.stringify(caseOf({ consumer: { name: "Sluppet" } })), count },
			);
		expect(await drop(2)).toBe(true);
		await doors.says("Bare én fil");
		await drop(1);
		await doors.says("Dere har åpnet filen svar-0.json, med ett svar.");
		expect(await doors.field("consumer.name").inputValue()).toBe("Sluppet");
	});

	test("on a form with answers shows what would change, and changes nothing before that is said", async () => {
		const doors = await openNamed();
		await doors.field("consumer.organisationNumber").fill("12");
		await doors.give(jsonFile(caseOf(answers)));
		await doors.card.waitFor();
		const told = await seen(doors.card);
		expect(told).toMatch(/\d+ svar i skjemaet vil bli endret\. Ingenting er endret ennå\./);
		expect(told).toMatch(/Nå: Min kommune\s+Blir: Fjordvik kommune/);
		expect(told).toMatch(/Hva slags virksomhet er dere\?\s+Nå: ikke besvart\s+Blir: Kommune/);
		expect(told).toContain("Kommer til: ");
		await doors.press("Avbryt");
		expect(await doors.field("consumer.name").inputValue()).toBe("Min kommune");
		expect(await doors.field("consumer.organisationNumber").inputValue()).toBe("12");
	});

	test("with an answer twice shows before it is opened the one that is taken, and never the other", async () => {
		const doors = await openNamed();
		const text = JSON.stringify(caseOf({ purpose: "Formål" })).replace(
			'"purpose"',
			'"consumer":{"name":"Første kommune"},"consumer":{"name":"Siste kommune"},"purpose"',
		);
		await doors.give(jsonFile(text));
		await doors.card.waitFor();
		const told = await seen(doors.card);
		expect(told).toMatch(/Nå: Min kommune\s+Blir: Siste kommune/);
		expect(told).not.toContain("Første kommune");
		await doors.press("Åpne utkastet");
		expect(await doors.answers()).toMatchObject({ consumer: { name: "Siste kommune" } });
		expect(await doors.generator.text()).not.toContain("Første kommune");
	});

	test("shows the first twenty changes, and the rest when they are wanted", async () => {
		const processors = Array.from({ length: 30 }, (_, index) => ({
			id: String(index + 1),
			name: `Leverandør ${index + 1} AS`,
		}));
		const doors = await openNamed();
		await doors.give(jsonFile(caseOf({ processors })));
		const lines = doors.card.locator(".door-changes > li");
		await expect.poll(() => lines.count()).toBe(20);
		await doors.press("Vis alle 31");
		expect(await lines.count()).toBe(31);
	});

	test("keeps each of its answers, also one that would lapse if the kind of consumer were changed here", async () => {
		const bank: ConsumerAnswers = {
			consumerType: "bank",
			services: [{ id: "inntekt" }],
			disclosureBasis: "skatteforvaltningsloven-3-7-a",
			processingBasis: "legitimateInterests",
		};
		const municipality: ConsumerAnswers = { ...bank, consumerType: "municipality" };
		const doors = await openEmpty();
		await doors.generator.ready();
		await doors.give(jsonFile(caseOf(bank)));
		await doors.says("Dere har åpnet");
		await doors.give(jsonFile(caseOf(municipality)));
		await doors.press("Åpne utkastet");
		await doors.generator.settled();
		expect(await doors.answers()).toMatchObject(municipality);
		expect(await doors.page.locator(".cleared").count()).toBe(0);
		await doors.press("Hent tilbake utkastet dere hadde");
		await doors.generator.settled();
		expect(await doors.answers()).toMatchObject(bank);
	});

	test("can be let go again: what was there comes back once, as it was typed", async () => {
		const doors = await openNamed();
		await doors.field("consumer.organisationNumber").fill("12");
		await doors.generator.questions.option("inSegment", "Ja").check();
		await doors.field("segmentCoordinator.name").fill("Ansvarlig AS");
		await doors.generator.questions.option("inSegment", "Nei").check();
		await doors.generator.questions.add("contacts").click();
		await doors.field("contacts.2.email").fill("uferdig@");
		await doors.give(jsonFile(caseOf(answers)));
		await doors.press("Åpne utkastet");
		expect(await doors.answers()).toEqual(answers);
		await doors.press("Hent tilbake utkastet dere hadde");
		await doors.says("Skjemaet er igjen slik det var");
		expect(await doors.field("consumer.name").inputValue()).toBe("Min kommune");
		expect(await doors.field("consumer.organisationNumber").inputValue()).toBe("12");
		expect(await doors.field("contacts.2.email").inputValue()).toBe("uferdig@");
		await doors.generator.questions.option("inSegment", "Ja").check();
		expect(await doors.field("segmentCoordinator.name").inputValue()).toBe("Ansvarlig AS");
		expect(await doors.button("Hent tilbake utkastet dere hadde").count()).toBe(0);
	});

	test("with something that is not understood says what, and opens the rest", async () => {
		const doors = await openEmpty();
		const data = { consumer: { name: "Fjordvik", organisationNumber: "123" }, ukjent: "x" };
		await doors.give(jsonFile(caseOf(data)));
		await doors.card.waitFor();
		const told = await seen(doors.card);
		expect(told).toContain("Dette ble ikke forstått og er ikke med");
		expect(told).toMatch(/Hva er organisasjonsnummeret\?\s+Organisasjonsnummeret må ha ni siffer/);
		expect(told).toContain("«ukjent»");
		expect(await doors.field("consumer.name").inputValue()).toBe("Fjordvik");
	});

	test.each([
		[
			"lag/egenerklaering/?vis=alt",
			"Åpne fil",
			/Usynlige tegn er fjernet\s+Hva heter virksomheten\?\s+Svaret hadde to usynlige tegn, som er fjernet\./,
			/E-post \(Kari\)\s+Svaret hadde ett usynlig tegn, som er fjernet\./,
		],
		[
			"lag/egenerklaering/nn/?vis=alt",
			"Opne fil",
			/Usynlege teikn er fjerna\s+Kva heiter verksemda\?\s+Svaret hadde to usynlege teikn, som er fjerna\./,
			/E-post \(Kari\)\s+Svaret hadde eitt usynleg teikn, som er fjerna\./,
		],
	])(
		"with signs that nobody sees says where, and how many were taken out: %s",
		async (path, open, name, email) => {
			const doors = await Doors.open(await openPage(), path);
			await doors.panel.locator("summary").click();
			const data = {
				consumer: { name: "Fjord\u0007vik\u202e kommune" },
				contacts: [{ id: "1", name: "Kari", email: "kari\u200b@eksempel.example" }],
				startDate: "1. februar 2027",
			};
			await doors.give(jsonFile(caseOf(data)), doors.button(open));
			await doors.card.waitFor();
			const told = await seen(doors.card);
			expect(told).toMatch(name);
			expect(told).toMatch(email);
			expect(await doors.card.locator(".door-part li").count()).toBe(2);
			expect(await doors.field("consumer.name").inputValue()).toBe("Fjordvik kommune");
			expect(await doors.field("contacts.1.email").inputValue()).toBe("kari@eksempel.example");
		},
	);

	test("with answers that the form does not ask says how many", async () => {
		const doors = await openEmpty();
		await doors.give(
			jsonFile(caseOf({ consumer: { name: "Fjordvik" }, termination: { date: "2027-03-01" } })),
		);
		await doors.card.getByText("Ett av svarene spør ikke dette skjemaet om.").waitFor();
	});
});

describe("a file that cannot be opened", () => {
	/** Drops a file that the page makes itself, and tells how long it was before something was said. */
	const drop = (doors: Doors, make: string) =>
		doors.page.evaluate(async (make) => {
			const content = new Function(`return ${make}`)();
			const dataTransfer = new DataTransfer();
			dataTransfer.items.add(new File([content], "fil.docx"));
			const start = performance.now();
			const status = document.querySelector("[data-keep-status]");
			document.body.dispatchEvent(
				new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }),
			);
			while (/^$|^Leser/.test(status?.textContent ?? "")) {
				await new Promise((done) => setTimeout(done, 10));
			}
			return performance.now() - start;
		}, make);

	const proto =
		'{"__proto__": {"x": 1}, "schemaVersion": 1, "kind": "consumer", "answers": {"__proto__": {"x": 1}}}';
	/** One that a word processor might have made: a Word file has no more that must be there. */
	const foreign = zipSync({
		"[Content_Types].xml": strToU8("<Types/>"),
		"word/document.xml": strToU8('<w:document xmlns:w="w"><w:body/></w:document>'),
	});
	test.each([
		["that is a Word file from elsewhere", `new Uint8Array([${foreign}])`, "ikke laget her"],
		["of 20 MB of nothing", "new Uint8Array(20_000_000)", "ikke en Word-fil"],
		[
			"of 20 MB of noise",
			"new Uint8Array(20_000_000).map((_, index) => (index * 7919) % 251)",
			"ikke en Word-fil",
		],
		["of 20 MB of JSON", "JSON.stringify({ x: 'y'.repeat(20_000_000) })", "ikke en sak herfra"],
		["of 20 MB of brackets", "'['.repeat(20_000_000)", "nivåer inni hverandre"],
		["of 26 MB", "new Uint8Array(26_000_000)", "større enn 25"],
		["that is empty", "''", "Filen er tom"],
		["that is a PDF", "'%PDF-1.7'", "en PDF"],
		["that is cut JSON", `'{"schemaVersion": 1, "kin'`, "kan ikke leses som JSON"],
		["that hides in a prototype", `'${proto}'`, "ingen svar"],
		["of another kind", `'${JSON.stringify(caseOf({}, "segment"))}'`, "«segment»"],
		["that is newer", `'${JSON.stringify(caseOf({}, "consumer", 2))}'`, "nyere utgave"],
	])("%s says what it is within two seconds, and loses nothing", async (_, make, words) => {
		const page = await openPage({ bypassCSP: true });
		const doors = await Doors.open(page);
		await doors.openPanel();
		await doors.field("consumer.name").fill("Min kommune");
		expect(await drop(doors, make)).toBeLessThan(2000);
		await doors.says(words);
		expect(await doors.field("consumer.name").inputValue()).toBe("Min kommune");
		expect(await doors.button("Åpne utkastet").count()).toBe(0);
	});

	test("since it is foreign, cut off, or emptied says which", async () => {
		const file = await downloaded();
		const doors = await openNamed();
		await doors.give({ ...file, buffer: file.buffer.subarray(0, file.buffer.length / 2) });
		await doors.says("skadet eller klippet av");
		const foreign = changed(file, (bytes) =>
			withParts(bytes, {
				"customXml/item1.xml": undefined,
				"docProps/custom.xml": undefined,
				[documentPath]: '<w:document xmlns:w="w"><w:body/></w:document>',
			}),
		);
		await doors.give(foreign);
		await doors.says("ikke laget her");
		expect(await doors.field("consumer.name").inputValue()).toBe("Min kommune");
	});
});

describe("the agreement that applies", () => {
	const file = jsonFile(caseOf(answers), "egenerklaering.json");

	test("is built on, with what it said beside what is so now", async () => {
		const doors = await openEmpty("lag/endringsmelding/?vis=alt");
		const open = doors.page.getByRole("button", { name: "Åpne egenerklæringen som gjelder" });
		await doors.give(file, open);
		await doors.page.getByLabel("Dato for avtalen").fill("31. februar 2027");
		await doors.press("Bygg videre");
		await doors.card.getByText("finnes ikke").waitFor();
		await doors.page.getByLabel("Dato for avtalen").fill("4.1.2027");
		await doors.press("Bygg videre");
		await doors.says("Dere bygger videre på filen egenerklaering.json");
		expect(await doors.answers()).toMatchObject({
			consumer: answers.consumer,
			services: answers.services,
			supersedes: {
				date: "2027-01-04",
				services: answers.services,
				contacts: answers.contacts,
				disclosureBasis: answers.disclosureBasis,
			},
		});
		// A change is told of against what applied.
		await doors.field("contacts.1.name").fill("Ny Kontakt");
		expect(await doors.field("supersedes.date").inputValue()).toBe("4. januar 2027");
	});

	test("is told from a draft by the reader, with the day of the file at hand", async () => {
		const word = await downloaded();
		const doors = await openEmpty("lag/oppsigelse/?vis=alt");
		await doors.give(word);
		await doors.card.getByText("kan være avtalen som gjelder i dag").waitFor();
		await doors.press("Avtalen som gjelder");
		expect(await doors.page.getByLabel("Dato for avtalen").inputValue()).toBe("23. november 2026");
		await doors.press("Bygg videre");
		await doors.says("Dere bygger videre");
		expect(await doors.answers()).toMatchObject({ supersedes: { date: "2026-11-23" } });
		const own = asFile(await doors.generator.download());
		// A draft of the document itself is known by what it says.
		const again = await openEmpty("lag/oppsigelse/?vis=alt");
		await again.give(own);
		await again.says("Dere har åpnet");
		expect(await again.answers()).toMatchObject({ supersedes: { date: "2026-11-23" } });
	});

	test("may be a draft after all, and is then opened as it is", async () => {
		const doors = await openEmpty("lag/pakoblingsforesporsel/?vis=alt");
		await doors.give(file);
		await doors.press("Et utkast");
		await doors.says("Dere har åpnet filen egenerklaering.json");
		expect(await doors.answers()).not.toHaveProperty("supersedes");
	});

	test("of a segment gives the appendix that is replaced its edition and its day", async () => {
		const { answers: segment } = readGoldenCase("segment-teknisk");
		const doors = await openEmpty("lag/oppdatert-tjenestebilag/?vis=alt");
		const data = {
			format: 1,
			case: caseOf(segment, "segment"),
			document: { id: "segmentansvaravtale", edition: "Utgave 0.1", date: "2027-02-01" },
		};
		const open = doors.page.getByRole("button", { name: "Åpne avtalen som gjelder" });
		await doors.give(jsonFile(data), open);
		await doors.press("Bygg videre");
		await doors.says("Dere bygger videre");
		expect(await doors.answers()).toMatchObject({
			supersedes: {
				edition: "0.1",
				date: "2027-02-01",
				services: (segment as unknown as { services: unknown }).services,
			},
		});
	});
});
