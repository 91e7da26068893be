import { expect, test } from "vitest";
import { changesBetween, clauseWords } from "../../src/core/document/changes.ts";
import type { ConsumerAnswers } from "../../src/core/schema/consumer-case.ts";
import { draftOf, readDraftCase } from "../helpers/drafts.ts";
import { Generator } from "./generator.ts";
import { quick } from "./hand.ts";
import { useBrowser } from "./use-browser.ts";

const openPage = useBrowser();
const answers: ConsumerAnswers = readDraftCase("kommune").answers ?? {};

async function openFilled(): Promise<Generator> {
	const generator = await Generator.open(await openPage());
	await generator.fill(answers, quick);
	return generator;
}

/** The clauses that are marked, by id. */
function marked(generator: Generator): Promise<string[]> {
	const changed = generator.preview.locator(".changed", {
		has: generator.page.locator(":scope > .changed-tag"),
	});
	return changed.evaluateAll((clauses) => clauses.map(({ id }) => id).sort());
}

/** The clauses that the engine says are changed when these answers are given in place of those before. */
function expected(after: ConsumerAnswers): string[] {
	const changes = changesBetween(
		clauseWords(draftOf(answers).document),
		clauseWords(draftOf({ ...answers, ...after }).document),
	);
	return [...changes.added, ...changes.altered].sort();
}

test.each([
	["inSegment", "Nei", { inSegment: "no", segmentCoordinator: undefined }],
	["durationKind", "Til en bestemt dato", { durationKind: "fixed" }],
	["consumerType", "Annen virksomhet", { consumerType: "other" }],
	["processors", "Nei, vi bruker ingen databehandler", { processors: [] }],
] as const)(
	"another answer to %s marks the clauses that it changes and no others",
	async (path, label, after) => {
		const generator = await openFilled();
		await generator.questions.option(path, label).click();
		const clauses = expected(after as unknown as ConsumerAnswers);
		expect(clauses.length).toBeGreaterThan(0);
		expect(await marked(generator)).toEqual(clauses);
	},
);

test("typing marks the clauses too, and leaving the field keeps the marks", async () => {
	const generator = await openFilled();
	const { questions } = generator;
	await questions.field("purpose").fill("Noe annet.");
	const clauses = expected({ purpose: "Noe annet." });
	expect(await marked(generator)).toEqual(clauses);
	await questions.field("consumer.name").click();
	await generator.page.waitForTimeout(1500);
	expect(await marked(generator), "until the next change").toEqual(clauses);
});

test("a change is said aloud once, with the headings of the clauses", async () => {
	const generator = await openFilled();
	const { page, questions, preview } = generator;
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
	await questions.option("inSegment", "Nei").click();
	await page.waitForTimeout(2500);
	expect(said).toHaveLength(1);
	for (const id of expected({ inSegment: "no" })) {
		const heading = preview.locator(`#${id}`).getByRole("heading").first();
		const words = (await heading.textContent()) ?? id;
		expect(said[0]?.split(words).length, words).toBe(2);
	}
	expect(said[0]).toContain("Ett punkt er tatt ut.");

	await questions.field("signatory.title").pressSequentially(" og mer", { delay: 20 });
	await page.waitForTimeout(2500);
	expect(said).toHaveLength(2);
	expect(await page.locator("[data-announcer]").getAttribute("role")).toBe("status");
});
