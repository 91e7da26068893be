import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { fillByName } from "./fill-by-name.ts";
import { askedBy } from "./form-order.ts";
import { Generator } from "./generator.ts";
import { type Hand, mouse } from "./hand.ts";
import { hasFocus, Keyboard } from "./keyboard.ts";
import { markEverything } from "./markers.ts";
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
	await generator.settled();
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

/** What stands in the controls of a list, and what the draft says of it. */
async function standing({ page, preview }: Generator, list: string) {
	const controls = page.locator(`[data-rows="${list}"] [data-row-list] [name]`);
	await page.locator("draft-workshop:not([data-behind])").waitFor();
	return {
		controls: await controls.evaluateAll((found) =>
			found.map((one) => {
				const { name, value, checked } = one as HTMLInputElement;
				return [name, value, checked];
			}),
		),
		draft: await preview.locator(`[data-path^="${list}."]`).allTextContents(),
	};
}

test.each(["egenerklaering", "segmentansvaravtale", "etableringsplan"])(
	"a row of each list in the form for %s is moved, and removed and brought back, with all that was in it",
	async (document) => {
		const generator = await Generator.open(await openPage(), { path: `lag/${document}/?vis=alt` });
		const { page, questions } = generator;
		const { answers } = markEverything<Record<string, unknown>>(document);
		const lists = Object.entries(askedBy(document)).flatMap(([path, { row }]) =>
			row && path !== "services" ? [path] : [],
		);
		expect(lists.length).toBeGreaterThan(1);
		await fillByName(generator, document, answers);
		const within = questions.form.locator('[data-field="phases.2.services"] input:visible').first();
		if (lists.includes("phases")) await within.check();
		for (const list of lists) {
			const before = await standing(generator, list);
			expect(before.draft.length, list).toBeGreaterThan(1);
			const first = questions.form.locator(`[data-rows="${list}"] [data-row="1"]`);
			await first.locator('[data-move-row="down"]').press("Enter");
			const moved = await standing(generator, list);
			expect(moved.controls, list).toEqual([
				...before.controls.filter(([name]) => !`${name}`.startsWith(`${list}.1.`)),
				...before.controls.filter(([name]) => `${name}`.startsWith(`${list}.1.`)),
			]);
			expect(moved.draft, list).not.toEqual(before.draft);
			expect(moved.draft.toSorted(), list).toEqual(before.draft.toSorted());
			await page.keyboard.press("Enter");
			const told = page.locator(`[data-rows="${list}"] [data-moved]`);
			expect(await told.textContent(), list).toContain("står sist");
			await first.locator('[data-move-row="up"]').press("Enter");
			expect(await standing(generator, list), list).toEqual(before);
			for (const id of ["1", "2"]) {
				const row = questions.form.locator(`[data-rows="${list}"] [data-row="${id}"]`);
				await row.locator("[data-remove-row]").click();
				const { controls, draft } = await standing(generator, list);
				const others = before.controls.filter(([name]) => !`${name}`.startsWith(`${list}.${id}.`));
				expect(controls, `${list}.${id}`).toEqual(others);
				expect(draft.length, `${list}.${id}`).toBeLessThan(before.draft.length);
				expect(await hasFocus(generator.button("Angre"))).toBe(true);
				await page.keyboard.press("Enter");
				expect(await standing(generator, list), `${list}.${id}`).toEqual(before);
				expect(await hasFocus(row.locator("input, textarea").first()), `${list}.${id}`).toBe(true);
			}
		}
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
	await generator.settled();
	expect(await generator.summary.isVisible()).toBe(false);
	await generator.download();
});

/** What stands above the rows. */
function numbers(page: Page): Promise<string[]> {
	return page.locator('[data-rows="contacts"] .row > legend').allTextContents();
}

test.each(["mouse", "keyboard"])(
	"a row is moved by its buttons, with what is in it and with focus, by %s",
	async (kind) => {
		const { generator, questions, page } = await openWith(["Anne", "Berit", "Cecilie"]);
		await questions.field("contacts.3.email").fill("cecilie@eksempel.example");
		const up = questions.move("contacts.3", "opp");
		const press = async () => {
			if (kind === "mouse") await up.click();
			else {
				await up.focus();
				await page.keyboard.press("Enter");
			}
		};
		const told = page.locator('[data-rows="contacts"] [data-moved]');
		await press();
		expect(await named(generator)).toEqual(["Anne", "Cecilie", "Berit"]);
		expect(await hasFocus(up)).toBe(true);
		expect(await told.textContent()).toBe("Raden er flyttet, og er nå nummer 2 av 3.");
		await press();
		expect(await named(generator)).toEqual(["Cecilie", "Anne", "Berit"]);
		// It stands first now: the button is still there, and says so.
		await press();
		expect(await named(generator)).toEqual(["Cecilie", "Anne", "Berit"]);
		expect(await told.textContent()).toBe("Raden står først.");
		expect(await hasFocus(up)).toBe(true);
		expect(await questions.field("contacts.3.email").inputValue()).toBe("cecilie@eksempel.example");
		await questions.move("contacts.3", "ned").click();
		expect(await named(generator)).toEqual(["Anne", "Cecilie", "Berit"]);
		await questions.move("contacts.2", "ned").click();
		expect(await told.textContent()).toBe("Raden står sist.");
	},
);

test("the button stays under the pointer, so that a row is moved far by pressing again", async () => {
	const { generator, questions, page } = await openWith(["Anne", "Berit", "Cecilie", "Dagny"]);
	await questions.move("contacts.1", "ned").scrollIntoViewIfNeeded();
	const box = await questions.move("contacts.1", "ned").boundingBox();
	await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
	for (const _ of ["second", "third"]) {
		await page.mouse.down();
		await page.mouse.up();
	}
	expect(await named(generator)).toEqual(["Berit", "Cecilie", "Anne", "Dagny"]);
});

test("the number of a row is its place, after it is moved, removed, brought back and added", async () => {
	const { generator, questions, page } = await openWith(["Anne", "Berit", "Cecilie"]);
	const three = ["Kontaktperson 1", "Kontaktperson 2", "Kontaktperson 3"];
	expect(await numbers(page)).toEqual(three);
	await questions.move("contacts.2", "opp").click();
	expect(await numbers(page)).toEqual(three);
	await questions.remove("contacts.2").click();
	expect(await numbers(page)).toEqual(["Kontaktperson 1", "Kontaktperson 2"]);
	expect(await named(generator)).toEqual(["Anne", "Cecilie"]);
	await questions.add("contacts").click();
	expect(await numbers(page)).toEqual(three);
	await generator.button("Angre").click();
	expect(await numbers(page)).toEqual([...three, "Kontaktperson 4"]);
	expect(await named(generator)).toEqual(["Berit", "Anne", "Cecilie"]);
	expect((await questions.remove("contacts.4").textContent())?.trim()).toBe(
		"Fjern kontaktperson 4",
	);
});

test("one row alone has nowhere to go", async () => {
	const { questions } = await openWith(["Anne"]);
	expect(await questions.move("contacts.1", "opp").isVisible()).toBe(false);
	expect(await questions.move("contacts.1", "ned").isVisible()).toBe(false);
});

test("rows keep their order and their ids in the other standard", async () => {
	const { generator, questions, page } = await openWith(["Anne", "Berit"]);
	await questions.move("contacts.2", "opp").click();
	await page.getByRole("link", { name: "Nynorsk" }).click();
	await page.locator("html[lang=nn]").waitFor();
	await page.locator("draft-workshop[data-ready]").waitFor();
	expect(await numbers(page)).toEqual(["Kontaktperson 1", "Kontaktperson 2"]);
	expect(
		await page
			.locator('[data-rows="contacts"] [data-row]')
			.evaluateAll((found) => found.map((row) => (row as HTMLElement).dataset.row)),
	).toEqual(["2", "1"]);
	await expect.poll(() => named(generator)).toEqual(["Berit", "Anne"]);
});

test("a phase may have the services that are chosen, in a row that is added too", async () => {
	const page = await openPage();
	await page.goto(`${inject("siteUrl")}lag/segmentansvaravtale/?vis=alt`);
	await page.getByRole("searchbox").focus();
	await page.locator("draft-workshop[data-ready]").waitFor();
	await page.locator('[name="phases"][value="some"]').check();
	const second = page.locator('[data-field="phases.2.services"]');
	await page.locator('[data-rows="phases"] [data-add-row]').click();
	expect(await second.isVisible()).toBe(false);
	await page.locator('[name="services"][value="inntekt"]').check();
	expect(await second.locator("input:visible").count()).toBe(1);
	await second.locator("input:visible").check();
	await page.locator('[name="phases.2.name"]').fill("Fase B");
	await page.locator('[data-rows="phases"] [data-row="2"] [data-move-row="up"]').click();
	await page.locator('[name="phases.1.name"]').fill("Fase A");
	expect(await second.locator("input:checked").count()).toBe(1);
	const draft =
		(await page.locator("draft-workshop:not([data-behind]) [data-preview]").textContent()) ?? "";
	expect(draft.indexOf("Fase B")).toBeGreaterThan(-1);
	expect(draft.indexOf("Fase B")).toBeLessThan(draft.indexOf("Fase A"));
});

test("where the services are not asked for, a phase may have any", async () => {
	const page = await openPage();
	await page.goto(`${inject("siteUrl")}lag/signering-i-faser/?vis=alt`);
	await page.getByRole("radio").first().focus();
	await page.locator("draft-workshop[data-ready]").waitFor();
	await page.locator('[name="phases"][value="some"]').check();
	expect(await page.locator('[data-field="phases.1.services"] input:visible').count()).toBe(38);
});
