import { type Packed, unpackTemplate } from "../../core/template/pack.ts";
import { commentAuthor as nb } from "../../texts/nb/comments.ts";
import { commentAuthor as nn } from "../../texts/nn/comments.ts";
import type { Desk } from "./desk.ts";
import { fetchJson } from "./fetch-file.ts";

/**
 * The draft as a Word file with explanations beside the text. What the agreement says in short is not in the page of the
 * form, and is fetched: the template alone, so that no answer leaves the browser.
 */
export async function explainedWord(desk: Desk): Promise<Uint8Array> {
	const [template, { renderDocx }] = await Promise.all([
		wholeTemplate(desk.workshop),
		import("../../core/render/docx/index.ts"),
	]);
	const author = { nb, nn }[desk.data.language];
	return renderDocx(desk.read(template).draft, { answers: true, comments: { author } });
}

async function wholeTemplate(workshop: HTMLElement) {
	const address = workshop.querySelector<HTMLElement>("[data-template]")?.dataset.template;
	return unpackTemplate(await fetchJson<Packed>(address ?? ""));
}
