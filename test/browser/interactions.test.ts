import { expect, test } from "vitest";
import { Generator } from "./generator.ts";
import { Keyboard } from "./keyboard.ts";
import { countOperated } from "./operated.ts";
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
	const given = await page.locator("form").evaluate((form) =>
		[...(form as HTMLFormElement).elements].flatMap((control) => {
			if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement))
				return [];
			const isChoice = /radio|checkbox/.test(control.type);
			const isGiven = isChoice ? (control as HTMLInputElement).checked : control.value !== "";
			const name = control.type === "checkbox" ? `${control.name}=${control.value}` : control.name;
			return isGiven && name !== "" ? [name] : [];
		}),
	);
	const unasked = given.filter((name) => !controls.includes(name));
	expect(unasked.length).toBeGreaterThan(3);
	for (const { name, words, line } of await Promise.all(
		unasked.map((name) => page.locator("form").evaluate(saidOf, name)),
	)) {
		expect(line, name).toContain(words);
		// What may be had from a service that has only one thing to give stands after its name.
		if (name.startsWith("services.")) expect(line, name).toContain(`: ${words}`);
		else expect(line, name).toMatch(/Forslag fra skjemaet|Følger av de andre svarene/);
	}
});

/** What a control says, and what the page of all answers says of its question. Runs in the page. */
function saidOf(form: HTMLElement | SVGElement, name: string) {
	const [path = "", value] = name.split("=");
	const controls = [
		...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(`[name="${path}"]`),
	];
	const control = controls.find((one) =>
		value === undefined ? one.type !== "radio" || one.matches(":checked") : one.value === value,
	);
	const isChoice = /radio|checkbox/.test(control?.type ?? "");
	const words = isChoice ? control?.closest("label")?.textContent : control?.value;
	// A row stands within the question of its list.
	const list = form.querySelector(`[data-field="${path.split(".")[0]}"]`);
	const question = list ?? control?.closest("[data-field]");
	const label = question?.querySelector("legend, label")?.firstChild?.textContent?.trim();
	const line = [...form.querySelectorAll("[data-check] dl > div")].find(
		(one) => one.querySelector("dt")?.textContent === label,
	);
	return { name, words: words?.trim() ?? name, line: line?.textContent ?? "" };
}

/** What stands in the form before anyone has touched it. */
const prefilled = (page: Parameters<typeof countOperated>[0]) =>
	page.locator("form").evaluate((form) =>
		[...(form as HTMLFormElement).elements].flatMap((control) => {
			if (control instanceof HTMLInputElement && /radio|checkbox/.test(control.type)) {
				return control.checked ? [control.name] : [];
			}
			return "value" in control && control.value !== "" && !(control instanceof HTMLButtonElement)
				? [(control as HTMLInputElement).name]
				: [];
		}),
	);
