import { expect, test } from "vitest";
import { documentText, everythingIn } from "./docx-text.ts";
import { asFile, Doors } from "./doors.ts";
import { copyLink, fileButtons } from "./every-way-out.ts";
import { Generator } from "./generator.ts";
import { quick } from "./hand.ts";
import { markAskedOfSome } from "./markers.ts";
import { useBrowser } from "./use-browser.ts";

const openPage = useBrowser();
const ofSome = markAskedOfSome();

test("what only some kinds of consumers are asked is found in the questions", () => {
	expect(ofSome.map(({ path }) => path)).toEqual(["licence", "assignedBy"]);
});

test.each(ofSome)(
	"the answer to $path, which $consumerType is asked, comes through to the draft, each file, the other standard and the link",
	async ({ path, consumerType, stored, typed }) => {
		const page = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
		const generator = await Generator.open(page);
		const answers = { consumerType, [path]: stored };
		await generator.fill(answers, quick);
		expect(await generator.text()).toContain(typed);

		for (const button of fileButtons) {
			const { name, bytes } = await generator.download(button, quick);
			const text = name.endsWith(".docx") ? everythingIn(bytes) : bytes.toString("utf8");
			expect(text.includes(stored), button).toBe(true);
		}
		const word = await generator.download();
		expect(documentText(word.bytes)).toContain(stored);
		const json = await generator.download("JSON");
		expect(JSON.parse(json.bytes.toString()).answers).toMatchObject(answers);
		const link = await copyLink(new Doors(generator));

		await generator.switchStandard();
		expect(await generator.text()).toContain(typed);
		expect(await page.locator(`[name="${path}"]`).inputValue()).toBe(typed);

		const { pathname, hash } = new URL(link);
		const byLink = await Doors.open(await openPage(), `${pathname.slice(1)}${hash}`);
		await byLink.says("Dere har åpnet utkastet i lenken");
		await byLink.openPanel();
		expect(await byLink.answers()).toMatchObject(answers);
		for (const file of [word, json]) {
			const byFile = await Doors.open(await openPage());
			await byFile.openPanel();
			await byFile.give(asFile(file));
			await byFile.says("Dere har åpnet");
			expect(await byFile.answers(), file.name).toMatchObject(answers);
			expect(await byFile.generator.text(), file.name).toContain(typed);
		}
	},
);
