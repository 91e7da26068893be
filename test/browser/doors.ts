import type { Locator, Page } from "playwright-core";
import { inject } from "vitest";
import { belowHeading, edited, typed } from "../core/read/word/edit.ts";
import { type Downloaded, readDownload } from "./downloads.ts";
import { Generator } from "./generator.ts";

/** What a file chooser is given. */
export interface GivenFile {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

/** The ways in which a draft is kept and taken up again, on the page of a form. */
export class Doors {
	readonly generator: Generator;
	readonly page: Page;
	readonly panel: Locator;
	/** The line that says how it went. */
	readonly status: Locator;
	/** The box that tells of a draft that has come in. */
	readonly card: Locator;

	constructor(generator: Generator) {
		this.generator = generator;
		this.page = generator.page;
		this.panel = this.page.locator("[data-keep-panel]");
		this.status = this.page.locator("[data-keep-status]");
		this.card = this.page.locator(".door-card");
	}

	static async open(page: Page, path?: string): Promise<Doors> {
		if (path === undefined) return new Doors(await Generator.open(page));
		await page.clock.setFixedTime("2026-11-23T12:00:00Z");
		await page.goto(`${inject("siteUrl")}${path}`);
		return new Doors(new Generator(page));
	}

	/** Opens the panel, and waits until it is filled. */
	async openPanel(): Promise<void> {
		await this.panel.locator("summary").click();
		await this.panel.getByRole("button").first().waitFor();
	}

	button(name: string): Locator {
		return this.page.locator("[data-keep]").getByRole("button", { name, exact: true });
	}

	async press(name: string): Promise<void> {
		await this.button(name).click();
	}

	/** Chooses a file to open, by the button in the panel or another. */
	async give(file: GivenFile, by = this.button("Åpne fil")): Promise<void> {
		const choosing = this.page.waitForEvent("filechooser");
		await by.click();
		await (await choosing).setFiles(file);
	}

	/** Drops a file on the page. */
	async drop({ name, buffer }: GivenFile): Promise<void> {
		await this.page.evaluate(
			({ name, bytes }) => {
				const dataTransfer = new DataTransfer();
				dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
				const options = { dataTransfer, bubbles: true, cancelable: true };
				document.body.dispatchEvent(new DragEvent("drop", options));
			},
			{ name, bytes: [...buffer] },
		);
	}

	async saveJson(): Promise<Downloaded> {
		const coming = this.page.waitForEvent("download");
		await this.press("Lagre som JSON-fil");
		return readDownload(await coming);
	}

	/** What this browser has stored for the site. */
	async stored(): Promise<Record<string, string>> {
		return this.page.evaluate(() => ({ ...localStorage }));
	}

	/** The case in a JSON file of the form as it is now. */
	async answers(): Promise<unknown> {
		return JSON.parse((await this.saveJson()).bytes.toString()).answers;
	}

	/** Waits until the line says something. */
	async says(words: string | RegExp): Promise<void> {
		await this.status
			.getByText(words)
			.or(this.status.filter({ hasText: words }))
			.first()
			.waitFor();
	}

	field(name: string): Locator {
		return this.page.locator(`[name="${name}"]`);
	}
}

export const asFile = ({ name, bytes }: Downloaded): GivenFile => ({
	name,
	mimeType: "application/octet-stream",
	buffer: Buffer.from(bytes),
});

/** A Word file after someone has filled in another name, and written in the wording of a clause. */
export const editedByHand = (bytes: Uint8Array): Uint8Array =>
	edited(bytes, (text) => {
		const added = "<w:p><w:r><w:t>Nytt ledd.</w:t></w:r></w:p>";
		const named = typed("consumer.name", "Ny kommune")(text);
		return belowHeading("punkt_taushetsplikt", added)(named);
	});

export const jsonFile = (data: unknown, name = "svar.json"): GivenFile => ({
	name,
	mimeType: "application/json",
	buffer: Buffer.from(typeof data === "string" ? data : JSON.stringify(data)),
});

export const caseOf = (answers: unknown, kind = "consumer", schemaVersion = 1) => ({
	schemaVersion,
	kind,
	answers,
});

/** What a person sees of it. */
export async function seen(place: Locator): Promise<string> {
	return (await place.allInnerTexts()).join("\n");
}
