import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { fieldOf } from "../../src/core/schema/questions.ts";
import { kindOf, templateNames } from "../helpers/drafts.ts";
import { everythingIn } from "./docx-text.ts";
import type { Downloaded } from "./downloads.ts";
import { fileButtons } from "./every-way-out.ts";
import { partsOf } from "./form-order.ts";
import { Generator } from "./generator.ts";
import { quick } from "./hand.ts";
import { openBlanks, shownCount } from "./open-blanks.ts";
import { useBrowser } from "./use-browser.ts";

const openPage = useBrowser();
const typed = "Prøvestaden samordning";

test("there are nine agreements", () => {
	expect(templateNames).toHaveLength(9);
});

test.each(templateNames)(
	"the form for %s gives what is typed in each file, and leads each blank to its question",
	async (document) => {
		const generator = await Generator.open(await openPage(), { path: `lag/${document}/?vis=alt` });
		await generator.start();
		const { preview, questions } = generator;
		await quick.type(
			questions.form.locator('[name="consumer.name"], [name="coordinator.name"]'),
			typed,
		);
		expect(await generator.text()).toContain(typed);

		const { inText, inList, unlinked } = await openBlanks(generator);
		expect(inList.length).toBeGreaterThan(2);
		expect(new Set(inList)).toEqual(new Set(inText));
		expect(new Set(inList).size).toBe(inList.length);
		expect(unlinked).toBe(0);
		expect(await shownCount(generator)).toBe(inList.length);
		for (const { field, at, isSeen } of await followed(preview.locator(".open-items a"))) {
			expect(decidersOf(document, field), field).toContain(at);
			expect(isSeen, field).toBe(true);
		}

		for (const button of fileButtons) {
			const file = await generator.download(button, quick);
			expect(file.name, button).toMatch(new RegExp(`^${document}-2026-11-23-utkast`));
			expect(wordsIn(file), button).toContain(typed);
		}
	},
);

/** Follows each link to a question, and tells which question has focus then. */
function followed(links: Locator) {
	return links.evaluateAll((all) =>
		all.map((link) => {
			(link as HTMLElement).click();
			const focused = document.activeElement;
			return {
				field: link.getAttribute("href")?.replace("#felt-", "") ?? "",
				at: focused?.closest('[id^="felt-"]')?.id.replace("felt-", ""),
				isSeen: focused?.checkVisibility() ?? false,
			};
		}),
	);
}

/** A question, and those that decide whether it is asked: by their answer, or by being what it chooses among. */
function decidersOf(document: string, field: string): string[] {
	const asked = partsOf(document).flatMap(({ fields }) => fields.map(fieldOf));
	const { when } = asked.find((one) => one.field === field) ?? {};
	const { of = "" } = kindOf(document).fields[field] ?? {};
	return [
		field,
		...(when ? decidersOf(document, "field" in when ? when.field : "services") : []),
		...(asked.some((one) => one.field === of) ? [of] : []),
	];
}

function wordsIn({ name, bytes }: Downloaded): string {
	return name.endsWith(".docx") ? everythingIn(bytes) : bytes.toString("utf8");
}
