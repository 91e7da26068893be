import { expect, test } from "vitest";
import { Generator } from "./generator.ts";
import { type Hand, mouse } from "./hand.ts";
import { hasFocus, Keyboard } from "./keyboard.ts";
import { useBrowser } from "./use-browser.ts";

const openPage = useBrowser();

/** Opens the form with as many contact persons as there are names. */
async function openWith(
	names: readonly string[],
	hand: (generator: Generator) => Hand = () => mouse,
) {
	const generator = await Generator.open(await openPage());
	await generator.start();
	await generator.page.getByRole("link", { name: "Hopp til innholdet" }).focus();
	const used = hand(generator);
	const contacts = names.map((name, index) => ({ id: String(index + 1), name }));
	await generator.fill({ contacts }, used);
	return { generator, hand: used, questions: generator.questions, page: generator.page };
}

/** The contact persons that the draft names. */
async function named(generator: Generator): Promise<string[]> {
	const values = generator.preview.locator('[data-path^="contacts."][data-path$=".name"]');
	return values.allTextContents();
}

test("a row is added with focus in its first field", async () => {
	const { generator, questions } = await openWith(["Anne", "Berit"]);
	expect(await named(generator)).toEqual(["Anne", "Berit"]);
	await questions.add("contacts").click();
	expect(await hasFocus(questions.field("contacts.3.name"))).toBe(true);
	expect(await named(generator)).toEqual(["Anne", "Berit"]);
});

test.each(["mouse", "keyboard"])(
	"a row is removed and brought back with what was in it, by %s",
	async (kind) => {
		const { generator, questions, hand, page } = await openWith(["Anne", "Berit", "Cecilie"]);
		await questions.field("contacts.2.email").fill("berit@eksempel.example");
		if (kind === "mouse") await mouse.press(questions.remove("contacts.2"));
		else await new Keyboard(page).press(questions.remove("contacts.2"));
		expect(await named(generator)).toEqual(["Anne", "Cecilie"]);
		const undo = generator.button("Angre");
		expect(await hasFocus(undo)).toBe(true);
		expect(await page.getByText("Raden er fjernet.").isVisible()).toBe(true);

		if (kind === "mouse") await hand.press(undo);
		else await page.keyboard.press("Enter");
		expect(await named(generator)).toEqual(["Anne", "Berit", "Cecilie"]);
		expect(await hasFocus(questions.field("contacts.2.name"))).toBe(true);
		expect(await questions.field("contacts.2.email").inputValue()).toBe("berit@eksempel.example");
		expect(await undo.count()).toBe(0);
	},
);

test("the first row and the last come back to their places", async () => {
	const { generator, questions } = await openWith(["Anne", "Berit"]);
	for (const row of ["contacts.1", "contacts.2"]) {
		await questions.remove(row).click();
		expect(await named(generator)).toHaveLength(1);
		await generator.button("Angre").click();
		expect(await named(generator)).toEqual(["Anne", "Berit"]);
	}
});

test("only the last row that went can come back", async () => {
	const { generator, questions } = await openWith(["Anne", "Berit", "Cecilie"]);
	await questions.remove("contacts.1").click();
	await questions.remove("contacts.2").click();
	expect(await generator.button("Angre").count()).toBe(1);
	await generator.button("Angre").click();
	expect(await named(generator)).toEqual(["Berit", "Cecilie"]);
});

test("a new row never gets the number of one that is gone, nor skips one", async () => {
	const { generator, questions, page } = await openWith(["Anne", "Berit"]);
	await questions.remove("contacts.2").click();
	await questions.add("contacts").click();
	const rows = page.locator('[data-rows="contacts"] [data-row]');
	const ids = () =>
		rows.evaluateAll((found) => found.map((row) => (row as HTMLElement).dataset.row));
	expect(await ids()).toEqual(["1", "3"]);
	await questions.remove("contacts.1").click();
	await questions.remove("contacts.3").click();
	await questions.add("contacts").click();
	expect(await ids()).toEqual(["4"]);
	await questions.field("contacts.4.name").fill("Dagny");
	expect(await named(generator)).toEqual(["Dagny"]);
	const names = await page.locator("[name]").evaluateAll((found) => found.map((one) => one.id));
	expect(new Set(names.filter(Boolean)).size).toBe(names.filter(Boolean).length);
});

test("without any row the question is unanswered, and its blank leads to it", async () => {
	const { generator, questions } = await openWith(["Anne"]);
	await questions.remove("contacts.1").click();
	const blank = generator.preview.locator('.open-items a[href="#felt-contacts"]');
	await blank.click();
	expect(await hasFocus(questions.group("contacts"))).toBe(true);
	await questions.add("contacts").click();
	await questions.field("contacts.2.name").fill("Berit");
	expect(await named(generator)).toEqual(["Berit"]);
});

test("a mistake in a row goes with it", async () => {
	const { generator, questions } = await openWith(["Anne", "Berit"]);
	await questions.field("contacts.2.email").fill("berit");
	await generator.button("Last ned Word-fil").click();
	await generator.summary.getByRole("link").waitFor();
	await questions.remove("contacts.2").click();
	expect(await generator.summary.isVisible()).toBe(false);
	await generator.download();
});
