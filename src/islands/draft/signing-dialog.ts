import type { Draft } from "../../core/document/draft.ts";
import { fileName } from "../../core/document/file-name.ts";
import { renderHtml } from "../../core/render/html/index.ts";
import type { SigningKind } from "../../core/schema/signing-kind.ts";
import { signingFacts } from "../../core/signing/signing-facts.ts";
import { signingSheet } from "../../core/signing/signing-sheet.ts";
import type { Desk } from "./desk.ts";
import { button, buttons, element } from "./dom.ts";
import { handOver, wordType } from "./hand-over.ts";

/**
 * Shows the sheet «Klar til signering» over the page, for the draft as it is now.
 * @param kind how the document is signed
 * @param opener what has focus again when the sheet is closed
 */
export async function showSigningSheet(
	desk: Desk,
	kind: SigningKind,
	opener: HTMLElement,
): Promise<void> {
	const { signing, sheetTexts } = await textsOf(desk);
	if (desk.workshop.querySelector("dialog[open]")) return;
	const { draft } = desk.read();
	const facts = signingFacts(draft, kind, desk.data.catalogue.site.provider.name);
	const sheet = signingSheet(draft, facts, signing);

	const dialog = element("dialog", { className: "dialog signing-sheet" });
	const paper = element("div");
	paper.innerHTML = renderHtml(sheet.document, { titleLevel: 2, withoutContents: true });
	// The draft behind the sheet may have clauses of the same names.
	for (const one of paper.querySelectorAll("[id]")) one.removeAttribute("id");
	const heading = paper.querySelector<HTMLElement>(".title");
	if (heading) {
		heading.id = "ark-for-signering";
		heading.tabIndex = -1;
		dialog.setAttribute("aria-labelledby", heading.id);
	}
	const print = button(sheetTexts.print, () => window.print(), "primary");
	const status = element("p", { role: "status" });
	const download = button(sheetTexts.download, () => void downloadSheet(sheet, desk, status));
	const close = button(desk.texts.close, () => dialog.close(), "tertiary");
	dialog.append(paper, buttons(print, download, close, status));

	// A link to the draft leads out of the sheet.
	dialog.addEventListener("click", ({ target }) => {
		if (target instanceof Element && target.closest("a[href^='#']")) dialog.close();
	});
	dialog.addEventListener("close", () => dialog.remove());
	desk.workshop.append(dialog);
	// The browser gives focus back to what has it now.
	opener.focus({ preventScroll: true });
	dialog.showModal();
	heading?.focus();
}

async function downloadSheet(sheet: Draft, { texts }: Desk, status: HTMLElement): Promise<void> {
	try {
		const { renderDocx } = await import("../../core/render/docx/index.ts");
		const name = `${fileName(sheet.document)}.docx`;
		handOver(name, wordType, renderDocx(sheet, { answers: false, withoutContents: true }));
		status.textContent = texts.downloaded(name);
	} catch (error) {
		status.textContent = texts.downloadFailed;
		throw error;
	}
}

/** Only the language of the page is fetched. */
async function textsOf({ data }: Desk) {
	const [{ signing }, { sheetTexts }] =
		data.language === "nn"
			? await Promise.all([
					import("../../texts/nn/signing.ts"),
					import("../../texts/nn/leaving.ts"),
				])
			: await Promise.all([
					import("../../texts/nb/signing.ts"),
					import("../../texts/nb/leaving.ts"),
				]);
	return { signing, sheetTexts };
}
