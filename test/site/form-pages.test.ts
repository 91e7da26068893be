import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { foreignWords } from "../../src/build/check/standards.ts";
import { loadContent } from "../../src/build/content/load.ts";
import { formAddress, formAgreements } from "../../src/build/published/forms.ts";
import { knownStatutes } from "../../src/build/published/statutes.ts";
import { root } from "../../src/build/root.ts";
import type { Language } from "../../src/core/language.ts";
import type { Vocabulary } from "../../src/core/schema/vocabulary.ts";
import { textsIn } from "../../src/texts/in-language.ts";
import { useBrowser } from "../browser/use-browser.ts";

const openPage = useBrowser();
const content = loadContent(root);
const { acts } = knownStatutes(content);
const languages: readonly Language[] = ["nb", "nn"];
const forms = languages.flatMap((language) =>
	formAgreements(content, language).map((agreement) => ({
		language,
		kind: agreement.kind,
		address: formAddress(agreement, language).slice(1),
	})),
);

/** What a form's page says of itself as it is served, with every question in it. */
const readPage = (page: Page) =>
	page.evaluate(() => {
		const { documentElement, body } = document;
		const wordsOf = (element: Element | null) =>
			element?.textContent?.replace(/\s+/g, " ").trim() ?? "";
		const first = body.querySelector("a[href], button, input, summary, [tabindex='0']");
		const levels = [...body.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ tagName }) =>
			Number(tagName[1]),
		);
		const names = [...body.querySelectorAll("form :is(label, legend)")].map((name) => ({
			path: name.closest<HTMLElement>("[data-field]")?.dataset.field?.replace(/\.1\./, ".") ?? "",
			words: wordsOf(name),
			tag: wordsOf(name.querySelector(".tag")),
		}));
		const formBegins = wordsOf(body.querySelector("form > *"));
		const others = `[lang]:not([lang=${documentElement.lang}]), script, template, style`;
		for (const other of body.querySelectorAll(others)) other.remove();
		const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
		const texts: string[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode.textContent?.trim() ?? "");
		return {
			language: documentElement.lang,
			first: wordsOf(first),
			leadsToMain: first?.getAttribute("href") === `#${document.querySelector("main")?.id}`,
			levels,
			names,
			formBegins,
			texts: texts.filter(Boolean),
		};
	});

/** The fields that may be left empty, by path: `contacts.telephone`. */
function optionalIn(fields: Vocabulary, before = ""): string[] {
	return Object.entries(fields).flatMap(([path, { optional, row }]) => [
		...(optional ? [before + path] : []),
		...optionalIn(row ?? {}, `${path}.`),
	]);
}

test.each(forms)(
	"the form at $address can be found one's way in, and says what must be filled in",
	async ({ address, language, kind }) => {
		const page = await openPage({ javaScriptEnabled: false });
		await page.goto(inject("siteUrl") + address);
		const read = await readPage(page);
		const { shell, generator } = textsIn[language];

		// The way past the menu comes first; one heading stands above all, and no level is skipped.
		expect.soft(read).toMatchObject({ language, first: shell.skip, leadsToMain: true });
		expect.soft(read.levels.filter((level) => level === 1)).toHaveLength(1);
		expect.soft(read.levels.length).toBeGreaterThan(5);
		const before = [1, ...read.levels];
		expect.soft(read.levels.filter((level, index) => level > (before[index] ?? 0) + 1)).toEqual([]);

		// It says what becomes of the answers, and that it only helps: whoever uses it must judge.
		const { privacy, advice } = content.site?.data.notices ?? {};
		expect.soft(read.texts.join(" ")).toContain(`${privacy?.[language]} ${advice?.[language]}`);

		// What is in the other standard says so.
		expect.soft(read.texts.length).toBeGreaterThan(100);
		const foreign = read.texts.flatMap((text) =>
			foreignWords(text, language, acts).map(({ word }) => `${word}: ${text}`),
		);
		expect.soft(foreign).toEqual([]);

		// Every field must be filled in, but those that say that they need not.
		expect.soft(read.formBegins).toBe(generator.allRequired);
		const asked = new Set(read.names.map(({ path }) => path));
		const tagged = read.names.filter(({ tag }) => tag !== "");
		expect.soft(tagged.map(({ path }) => path).sort()).toEqual(
			optionalIn(kind.fields)
				.filter((path) => asked.has(path))
				.sort(),
		);
		expect
			.soft([...new Set(tagged.map(({ tag }) => tag))])
			.toEqual(tagged.length > 0 ? [generator.optional] : []);
		const marked = [...read.names.map(({ words }) => words), ...read.texts].filter((words) =>
			/\*|\(?(?:obligatorisk|påkrev[dt])\)?$/i.test(words),
		);
		expect.soft(marked).toEqual([]);
	},
);
