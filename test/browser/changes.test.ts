import { expect, test } from "vitest";
import type { ConsumerAnswers } from "../../src/core/schema/consumer-case.ts";
import { readDraftCase } from "../helpers/drafts.ts";
import { changedClauses, clauseTexts } from "./clause-texts.ts";
import { Generator } from "./generator.ts";
import { quick } from "./hand.ts";
import { openSegment } from "./open-segment.ts";
import { useBrowser } from "./use-browser.ts";

const openPage = useBrowser();
const answers: ConsumerAnswers = readDraftCase("kommune").answers ?? {};

async function openFilled(): Promise<Generator> {
	const generator = await Generator.open(await openPage());
	await generator.fill(answers, quick);
	return generator;
}

/** The clauses that are marked, by id. */
async function marked(generator: Generator): Promise<string[]> {
	await generator.settled();
	const changed = generator.preview.locator(".changed", {
		has: generator.page.locator(":scope > .changed-tag"),
	});
	return changed.evaluateAll((clauses) => clauses.map(({ id }) => id).sort());
}

test.each([
	["inSegment", "Nei", 4],
	["durationKind", "Til en bestemt dato", 2],
	["consumerType", "Annen virksomhet", 2],
	["processors", "Nei, vi bruker ingen databehandler", 1],
] as const)(
	"another answer to %s marks the clauses that it changes and no others",
	async (path, label, atLeast) => {
		const generator = await openFilled();
		const before = await clauseTexts(generator);
		await generator.questions.option(path, label).click();
		const changed = changedClauses(before, await clauseTexts(generator));
		expect(changed.length).toBeGreaterThanOrEqual(atLeast);
		expect(changed.length).toBeLessThan(Object.keys(before).length / 3);
		expect(await marked(generator)).toEqual(changed);
	},
);

test("what is the same stays as it stands: of the draft only what says something else is put there anew", async () => {
	const generator = await openFilled();
	const { preview, questions } = generator;
	await generator.settled();
	const remember = () =>
		preview.evaluate((draft) => {
			for (const one of draft.querySelectorAll(".clause, tr, td, p, li")) {
				(one as HTMLElement & { isOld?: boolean }).isOld = true;
			}
		});
	const fresh = async () => {
		await generator.settled();
		return preview.evaluate((draft) => {
			const isFresh = (one: Element) => !(one as HTMLElement & { isOld?: boolean }).isOld;
			const found = [...draft.querySelectorAll(".clause, tr, td, p, li")].filter(isFresh);
			return found.map((one) => `${one.localName} ${one.closest("[id]")?.id}`);
		});
	};
	await remember();
	await questions.field("purpose").pressSequentially("e");
	expect(await fresh()).toEqual([]);
	// The second time the clause is marked as changed.
	for (const _ of [1, 2]) {
		await remember();
		await questions.form.locator('input[name="services"]:not(:checked):visible').first().check();
		const rows = await fresh();
		expect(rows.filter((one) => one.startsWith("tr"))).toEqual(["tr bilag-oversikt"]);
		expect(rows.filter((one) => one.startsWith("section"))).toEqual([]);
	}
});

test("a draft that was changed again and again is the one that is made at once of the same answers", async () => {
	const [generator, fresh] = [await openFilled(), await openFilled()];
	const { questions } = generator;
	const chosen = await generator.questions.form.evaluate((form) =>
		Array.from(
			form.querySelectorAll<HTMLInputElement>("input:checked"),
			({ name, value }) => `[name="${name}"][value="${value}"]`,
		),
	);
	const free = questions.form.locator('input[name="services"]:not(:checked):visible').first();
	const another = questions.form.locator(`[name="services"][value="${await free.inputValue()}"]`);
	const turns = [
		() => questions.option("inSegment", "Nei").click(),
		() => another.check(),
		() => questions.option("durationKind", "Til en bestemt dato").click(),
		() => questions.field("purpose").pressSequentially("e"),
		() => questions.option("processors", "Nei, vi bruker ingen databehandler").click(),
		() => questions.option("inSegment", "Ja").click(),
		() => questions.field("purpose").press("Backspace"),
	];
	const seen = new Set<string>();
	for (const turn of turns) {
		await turn();
		await generator.settled();
		seen.add(await wordsAndTags(generator));
	}
	expect(seen.size, "drafts on the way").toBe(turns.length);
	await another.uncheck();
	for (const one of chosen) {
		await questions.form.locator(`${one}:not(:checked)`).evaluateAll(([box]) => {
			if (box instanceof HTMLInputElement) box.click();
		});
		await generator.settled();
	}
	expect(await wordsAndTags(generator)).toBe(await wordsAndTags(fresh));
});

/** The draft as it stands on the page, without the marks of what changed. */
async function wordsAndTags({ preview }: Generator): Promise<string> {
	return preview.evaluate((place) => {
		const draft = place.cloneNode(true) as Element;
		for (const mark of draft.querySelectorAll(".changed-tag")) mark.remove();
		for (const clause of draft.querySelectorAll(".changed")) clause.classList.remove("changed");
		return draft.innerHTML;
	});
}

test("typing marks the clauses too, and leaving the field keeps the marks", async () => {
	const generator = await openFilled();
	const { questions } = generator;
	await questions.field("purpose").fill("Noe annet.");
	expect(await marked(generator)).toEqual(["formalet"]);
	await questions.field("consumer.name").click();
	await generator.page.waitForTimeout(1500);
	expect(await marked(generator), "until the next change").toEqual(["formalet"]);
	await questions.field("startDate").fill("5.1.2027");
	expect(await marked(generator)).toEqual(["godtakelse"]);
});

/** What is said aloud from now on. */
async function listen({ page }: Generator): Promise<readonly string[]> {
	await page.waitForTimeout(1500);
	const said: string[] = [];
	await page.exposeBinding("noteSaid", (_, words: string) => said.push(words));
	await page.locator("[data-announcer]").evaluate((announcer) => {
		const { noteSaid } = window as unknown as { noteSaid(words: string): void };
		new MutationObserver(() => noteSaid(announcer.textContent)).observe(announcer, {
			childList: true,
			characterData: true,
			subtree: true,
		});
	});
	return said;
}

/** Waits until one thing is said, and finds the heading of each clause that is marked in it, once. */
async function expectToldOnce(said: readonly string[], generator: Generator): Promise<void> {
	await generator.page.waitForTimeout(2500);
	expect(said).toHaveLength(1);
	const ids = await marked(generator);
	expect(ids.length).toBeGreaterThan(0);
	for (const id of ids) {
		const heading = generator.preview.locator(`[id="${id}"]`).getByRole("heading").first();
		const words = (await heading.textContent()) ?? id;
		expect(said[0]?.split(words).length, words).toBe(2);
	}
}

test("technical responsibility in place of administrative marks what it moves, and says it once", async () => {
	const generator = await openSegment(await openPage(), "segment-administrativt");
	const before = await clauseTexts(generator);
	const said = await listen(generator);
	await generator.page.locator('form [name="responsibility"][value="technical"]').check();
	const changed = changedClauses(before, await clauseTexts(generator));
	expect(changed).toEqual(["ansvarstype", "etter-avslutning"]);
	expect(await marked(generator)).toEqual(changed);
	await expectToldOnce(said, generator);
});

test("a change is said aloud once, with the headings of the clauses", async () => {
	const generator = await openFilled();
	const { page, questions } = generator;
	const said = await listen(generator);
	await questions.option("inSegment", "Nei").click();
	await expectToldOnce(said, generator);
	expect(said[0]).toContain("Ett punkt er tatt ut.");

	await questions.field("signatory.title").pressSequentially(" og mer", { delay: 20 });
	await page.waitForTimeout(2500);
	expect(said).toHaveLength(2);
	expect(await page.locator("[data-announcer]").getAttribute("role")).toBe("status");
});
