import { expect, test } from "vitest";
import { Generator } from "./generator.ts";
import { Keyboard } from "./keyboard.ts";
import { countOperated } from "./operated.ts";
import { givenByNobody, prefilled } from "./prefilled.ts";
import { useBrowser } from "./use-browser.ts";

const openPage = useBrowser();

test("a consumer answers 14 controls by keyboard alone, in at most 45 interactions, until nothing is missing", async () => {
	const page = await openPage();
	const operated = await countOperated(page);
	const generator = await Generator.open(page, { path: "lag/egenerklaering/" });
	const { questions } = generator;
	const keyboard = new Keyboard(page);
	const next = () => keyboard.press(generator.step.getByRole("button", { name: "Neste steg" }));
	const before = await prefilled(page);

	await keyboard.choose(page.getByRole("group", { name: "Har dere rettslig" }).getByLabel("Ja"));
	await generator.ready();
	await keyboard.choose(questions.option("inSegment", "Ja"));
	await next();
	await keyboard.choose(questions.option("consumerType", "Kommune"));
	await keyboard.type(questions.field("consumer.name"), "Fjord kommune");
	await keyboard.type(questions.field("consumer.organisationNumber"), "123 456 785");
	await next();
	await keyboard.type(questions.field("contacts.1.name"), "Kari Eksempel");
	await keyboard.type(questions.field("contacts.1.email"), "kari@fjord.example");
	await next();
	await keyboard.type(questions.field("purpose"), "Vurdere om søkeren har arbeid.");
	await keyboard.choose(questions.option("services", "Arbeidsforhold"));
	await next();
	await keyboard.type(questions.field("collectionBasis"), "eksempelloven § 1-2 første ledd");
	await keyboard.choose(
		questions.option(
			"processingBasis",
			"Oppgave i allmennhetens interesse eller offentlig myndighet (bokstav e)",
		),
	);
	await next();
	await keyboard.choose(questions.option("processors", "Nei, vi bruker ingen databehandler"));
	await next();
	await keyboard.type(questions.field("startDate"), "1.2.2027");
	await next();
	// How the terms are to stand may be left.
	await next();
	await keyboard.type(questions.field("signatory.name"), "Ola Eksempel");
	await next();

	await page.locator("[data-open-count]", { hasText: "Ingenting mangler" }).waitFor();
	expect(await generator.text()).not.toContain("Mangler før signering");
	const { controls, interactions } = await operated();
	console.info(`${controls.length} controls, ${interactions} interactions`);
	expect(controls.length).toBeLessThanOrEqual(14);
	expect(interactions).toBeLessThanOrEqual(45);
	expect(keyboard.troubles).toEqual([]);

	// What nobody has operated is said on the page of all answers to follow from others, or to be a suggestion.
	expect(before).toEqual([]);
	const unasked = await givenByNobody(page, controls);
	expect(unasked.length).toBeGreaterThan(3);
	for (const { name, words, line } of unasked) {
		expect(line, name).toContain(words);
		// What may be had from a service that has only one thing to give stands after its name.
		if (name.startsWith("services.")) expect(line, name).toContain(`: ${words}`);
		else expect(line, name).toMatch(/Forslag fra skjemaet|Følger av de andre svarene/);
	}
});
