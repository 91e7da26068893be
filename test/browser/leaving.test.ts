import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { renderDocx } from "../../src/core/render/docx/index.ts";
import { renderCaseJson } from "../../src/core/render/json/case.ts";
import { renderMarkdown } from "../../src/core/render/markdown/index.ts";
import { renderText } from "../../src/core/render/text/index.ts";
import { signingFacts } from "../../src/core/signing/signing-facts.ts";
import { signingSheet } from "../../src/core/signing/signing-sheet.ts";
import { commentAuthor } from "../../src/texts/nb/comments.ts";
import { signing } from "../../src/texts/nb/signing.ts";
import { catalogue, draftOfCase, readDraftCase } from "../helpers/drafts.ts";
import { everythingIn } from "./docx-text.ts";
import { Generator } from "./generator.ts";
import { quick } from "./hand.ts";
import { hasFocus, Keyboard } from "./keyboard.ts";
import { useBrowser } from "./use-browser.ts";
import { missingFrom } from "./words.ts";

const openPage = useBrowser();
const draft = draftOfCase("kommune");
const name = "egenerklaering-2026-11-23";

async function openCase(page?: Page): Promise<Generator> {
	const generator = await Generator.open(page ?? (await openPage()));
	await generator.fill(readDraftCase("kommune").answers ?? {}, quick);
	return generator;
}

/** The lines of a plain text that say something, without the addresses that a page has behind its words. */
function linesOf(text: string): string[] {
	return text
		.split("\n")
		.map((line) => line.replace(/\s+/g, " ").replace(/ \(https:[^)]*\)|_{3,}/g, ""))
		.filter((line) => !/^[=-]*$/.test(line));
}

/** What each button gives. */
const files: readonly (readonly [button: string, name: string, content: Uint8Array | string])[] = [
	["Last ned Word-fil", `${name}.docx`, renderDocx(draft, { answers: true })],
	["Word uten svar", `${name}.docx`, renderDocx(draft, { answers: false })],
	[
		"Word med forklaringer",
		`${name}-forklart.docx`,
		renderDocx(draft, { answers: true, comments: { author: commentAuthor } }),
	],
	["Ren tekst", `${name}.txt`, renderText(draft.document)],
	["Markdown", `${name}.md`, renderMarkdown(draft.document)],
	["JSON", `${name}.json`, renderCaseJson(draft.case, catalogue.site.address)],
];

test("each form of the draft is made by a press of its button, from the first to the last by keyboard", async () => {
	const generator = await openCase();
	const { page } = generator;
	const keyboard = new Keyboard(page);
	await page.locator("#del-se-over").focus();
	for (const [button, expected, content] of files) {
		const file = await generator.download(button, keyboard);
		expect(file.name).toBe(expected);
		expect(file.bytes.equals(Buffer.from(content)), button).toBe(true);
		expect(await page.locator("[data-status]").textContent()).toBe(
			`Filen ${expected} er laget her i nettleseren og lastet ned.`,
		);
		expect(await hasFocus(generator.button(button)), button).toBe(true);
	}
	await page.evaluate(() => {
		window.print = () => document.body.setAttribute("data-printed", "");
	});
	await keyboard.press(generator.button("Skriv ut"));
	expect(await page.locator("body[data-printed]").count()).toBe(1);
	expect(keyboard.troubles).toEqual([]);
});

test("each says what the preview says, and only the explained one has comments", async () => {
	const generator = await openCase();
	// The caption of a table is its name on a page.
	const captions = await generator.preview
		.locator(".table")
		.evaluateAll((tables) => tables.map((table) => table.ariaLabel));
	const preview = `${await generator.text()} ${captions.join(" ")}`;
	const { bytes } = await generator.download("Ren tekst");
	const lines = linesOf(bytes.toString("utf8"));
	expect(lines.length).toBeGreaterThan(80);
	// What stands in a table or is signed has its label on the same line.
	const isThere = (line: string) =>
		preview.includes(line) || line.split(/:(?: |$)/).every((part) => preview.includes(part));
	expect(lines.filter((line) => !isThere(line))).toEqual([]);

	for (const button of ["Last ned Word-fil", "Word uten svar"]) {
		const { bytes } = await generator.download(button);
		expect(everythingIn(bytes)).not.toContain("comment");
	}
	const explained = everythingIn((await generator.download("Word med forklaringer")).bytes);
	expect(explained).toContain("<w:comment ");
	// Both what the page has and what it fetches: why a clause is there, and what it says in short.
	expect(explained).toContain("fordi du svarte");
	expect(explained).toContain("Avtalen gir ingen rett til opplysninger.");
});

test("the file of answers keeps to the schema that its line leads to", async () => {
	const generator = await openCase();
	const { page } = generator;
	const link = page.getByRole("link", { name: "Slik er JSON-filen bygd opp" });
	const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
	const response = await page.request.get(address);
	expect(response.headers()["content-type"]).toMatch(/json/);
	const schema = await response.json();
	expect(new URL(schema.$id).pathname).toBe(new URL(address).pathname);
	const file = JSON.parse((await generator.download("JSON")).bytes.toString("utf8"));
	expect(file.$schema).toBe(schema.$id);
	expect(z.fromJSONSchema(schema).safeParse(file).error).toBeUndefined();
	// What is pressed in the form leads nowhere away from it.
	await link.click();
	await page.waitForTimeout(300);
	expect(await generator.text()).toContain("Fjordvik kommune");
});

test("a mistake is told before any file, and the button that was pressed has focus when one goes on", async () => {
	const generator = await openCase();
	const { page, questions, summary } = generator;
	await questions.field("consumer.organisationNumber").fill("1");
	await generator.button("Markdown").click();
	await summary.getByRole("link").waitFor();
	const coming = page.waitForEvent("download");
	await generator.button("Last ned likevel, uten disse svarene").click();
	expect((await coming).suggestedFilename()).toBe(`${name}-utkast.md`);
	expect(await hasFocus(generator.button("Markdown"))).toBe(true);
});

test("where no document can be right none is made, and the answers can be taken along all the same", async () => {
	const generator = await Generator.open(await openPage());
	await generator.start();
	const { page } = generator;
	await page.getByRole("group", { name: "Har dere rettslig" }).getByLabel("Nei").click();
	await page.locator(".finding[data-severity=block]").first().waitFor();
	const made: string[] = [];
	page.on("download", (download) => made.push(download.suggestedFilename()));
	const status = page.locator("[data-status]");
	await page.evaluate(() => {
		window.print = () => document.body.setAttribute("data-printed", "");
	});
	for (const button of [
		...files.slice(0, -1).map(([one]) => one),
		"Skriv ut",
		"Klar til signering",
	]) {
		await status.evaluate((element) => {
			element.textContent = "";
		});
		await generator.button(button).click();
		await status.filter({ hasText: "det blir ikke laget noe" }).waitFor();
	}
	expect(made).toEqual([]);
	expect(await page.locator("[data-printed], dialog").count()).toBe(0);
	expect((await generator.download("JSON")).name).toMatch(/\.json$/);
});

test("where what makes a file or the sheet cannot be fetched, that is said, and each can be tried again", async () => {
	const page = await openPage({}, { watched: false });
	const generator = await openCase(page);
	await page.context().setOffline(true);
	const buttons = [...files.map(([button]) => button), "Klar til signering"];
	const status = page.locator("[data-status]");
	for (const button of buttons) {
		await status.evaluate((element) => {
			element.textContent = "";
		});
		await generator.button(button).click();
		const failed = button === "Klar til signering" ? "Arket kunne" : "Filen kunne";
		await status
			.filter({ hasText: new RegExp(`^${failed} .* Svarene deres er her fortsatt`) })
			.waitFor();
	}
	expect(await generator.text()).toContain("Fjordvik kommune");
	await page.context().setOffline(false);
	for (const [button, name] of files) expect((await generator.download(button)).name).toBe(name);
	await generator.button("Klar til signering").click();
	await page.getByRole("dialog").waitFor();
});

describe("the sheet «Klar til signering»", () => {
	const sheet = signingSheet(draft, signingFacts(draft, "declaration", "Skatteetaten"), signing);

	/** With one space between words. */
	async function textOf(dialog: Locator): Promise<string> {
		return (await dialog.allInnerTexts()).join(" ").replace(/\s+/g, " ");
	}

	async function openSheet(generator: Generator) {
		await generator.button("Klar til signering").click();
		const dialog = generator.page.getByRole("dialog", { name: "Klar til signering" });
		await dialog.waitFor();
		return dialog;
	}

	test("says who signs, which file, to whom and what happens next, and gives it as Word", async () => {
		const generator = await openCase();
		const dialog = await openSheet(generator);
		const text = await textOf(dialog);
		const lines = linesOf(renderText(sheet.document));
		expect(lines.length).toBeGreaterThan(20);
		expect(missingFrom(text, lines)).toEqual([]);
		expect(text).not.toContain("Innhold");

		const coming = generator.page.waitForEvent("download");
		await generator.button("Last ned arket (Word)").click();
		const file = await coming;
		expect(file.suggestedFilename()).toBe("egenerklaering-signering-2026-11-23.docx");
		await dialog.getByRole("status").filter({ hasText: "er laget her i nettleseren" }).waitFor();
	});

	test("is opened, read and closed by keyboard, and leaves focus where it was", async () => {
		const generator = await openCase();
		const { page } = generator;
		const keyboard = new Keyboard(page);
		await page.locator("#del-se-over").focus();
		const opener = generator.button("Klar til signering");
		await keyboard.press(opener);
		const dialog = page.getByRole("dialog");
		await dialog.waitFor();
		expect(await hasFocus(dialog.getByRole("heading", { name: "Klar til signering" }))).toBe(true);
		for (const name of ["Skriv ut arket", "Last ned arket (Word)", "Lukk"]) {
			await keyboard.tabUntil(() => hasFocus(generator.button(name)), name);
		}
		await page.keyboard.press("Escape");
		await dialog.waitFor({ state: "detached" });
		expect(await hasFocus(opener)).toBe(true);
		await page.keyboard.press("Enter");
		await dialog.waitFor();
		await generator.button("Lukk").click();
		await dialog.waitFor({ state: "detached" });
		expect(await hasFocus(opener)).toBe(true);
		expect(keyboard.troubles).toEqual([]);
	});

	test("is of the answers as they are, and tells what is missing", async () => {
		const generator = await openCase();
		await generator.questions.option("inSegment", "Nei").check();
		await generator.questions.field("signatory.title").fill("");
		const dialog = await openSheet(generator);
		const text = await textOf(dialog);
		expect(text).toContain("Ett svar mangler:");
		expect(text).toContain(`${name}-utkast.docx`);
		expect(text).not.toContain("segment");
	});

	test.each([
		["oppsigelse", "Det er bare dere som må underskrive", "Begge parter"],
		["tiltredelseserklaering", "Skatteetaten er ikke part", "få opplysningene"],
		["segmentansvaravtale", "Konsumentene er ikke parter", "få opplysningene"],
		["signering-i-faser", "Hver fase har sin egen side", "få opplysningene"],
		["etableringsplan", "Ingen må underskrive", "bundet"],
	])("of %s is about how that document is signed", async (document, words, others) => {
		const generator = await Generator.open(await openPage(), { path: `lag/${document}/?vis=alt` });
		await generator.start();
		const text = await textOf(await openSheet(generator));
		expect(text).toContain(words);
		expect(text).not.toContain(others);
	});

	test("prints alone while it is open, and the draft alone when it is not", async () => {
		const generator = await openCase();
		const { page, preview } = generator;
		const printed = async () => {
			await page.emulateMedia({ media: "print" });
			const seen = await seenIn(page);
			await page.emulateMedia({ media: "screen" });
			return seen;
		};
		const dialog = await openSheet(generator);
		expect(await printed()).toEqual(["Klar til signering"]);
		await page.keyboard.press("Escape");
		await dialog.waitFor({ state: "detached" });
		expect(await printed()).toEqual([draft.document.title]);
		expect(await preview.isVisible()).toBe(true);
	});

	test("is in nynorsk beside the form in nynorsk, and so are the files", async () => {
		const generator = await Generator.open(await openPage(), {
			path: "lag/egenerklaering/nn/?vis=alt",
		});
		await generator.start();
		const explained = await generator.download("Word med forklaringar");
		expect(explained.name).toBe("egenerklaering-nn-2026-11-23-utkast-forklart.docx");
		expect(everythingIn(explained.bytes)).toContain("Avtalen gir ingen rett til opplysningar.");
		const dialog = await openSheet(generator);
		expect(await textOf(dialog)).toContain("Kven skriv under?");
		await generator.button("Skriv ut arket").waitFor();
	});
});

/** The titles of what a reader of the page, or of the paper, sees. */
function seenIn(page: Page): Promise<(string | null)[]> {
	return page.evaluate(() => {
		const seen = [...document.querySelectorAll<HTMLElement>("body *")].filter(
			(element) =>
				element.checkVisibility({ visibilityProperty: true }) &&
				[...element.childNodes].some(
					({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
				),
		);
		const outside = seen.find((element) => !element.closest("article"));
		if (outside) return [`outside: ${outside.textContent}`];
		const articles = new Set(seen.map((element) => element.closest("article")));
		return [...articles].map((article) => article?.querySelector("h2")?.textContent ?? null);
	});
}

test.each([
	["wide", { width: 1440, height: 900 }],
	["small", { width: 390, height: 760 }],
])(
	"on paper the generator is the draft alone, in every step and when all is shown, from a %s window",
	async (_, viewport) => {
		const page = await openPage({ viewport });
		const generator = await Generator.open(page, { path: "lag/egenerklaering/" });
		await page.locator("form input:visible").first().focus();
		await generator.ready();
		await generator.openParts();
		const steps = await page.locator(".parts a").all();
		expect(steps.length).toBeGreaterThan(4);
		const onPaper = async () => {
			await page.emulateMedia({ media: "print" });
			expect(await seenIn(page)).toEqual(["Egenerklæring og konsumentavtale"]);
			await page.emulateMedia({ media: "screen" });
		};
		for (const step of steps) {
			await step.click();
			await onPaper();
		}
		const coming = page.waitForEvent("download");
		await generator.button("Last ned Word-fil").click();
		await coming;
		await generator.button("Vis alt på én side").click();
		await onPaper();
	},
);

test("on paper the draft stands alone also while both standards are shown beside each other", async () => {
	// What that view does to the policy is held elsewhere.
	const page = await openPage({}, { watched: false });
	const generator = await Generator.open(page);
	await generator.start();
	await generator.button("Les begge målformene side om side").click();
	await page.getByRole("dialog").waitFor();
	await page.emulateMedia({ media: "print" });
	expect(await seenIn(page)).toEqual(["Egenerklæring og konsumentavtale"]);
});

test("a phase of its own begins a page of its own", async () => {
	const page = await openPage();
	const generator = await Generator.open(page, { path: "lag/signering-i-faser/?vis=alt" });
	await generator.start();
	const phases = page.locator("[data-preview] .new-page");
	expect(await phases.count()).toBeGreaterThan(0);
	await page.emulateMedia({ media: "print" });
	for (const phase of await phases.all()) {
		expect(await phase.evaluate((element) => getComputedStyle(element).breakBefore)).toBe("page");
	}
});
