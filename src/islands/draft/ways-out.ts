import type { SigningKind } from "../../core/schema/signing-kind.ts";
import type { FileWay } from "../../texts/leaving.ts";
import type { Desk } from "./desk.ts";
import type { ErrorSummary, Mistakes } from "./error-summary.ts";

/**
 * The buttons that take the draft out of the page. Answers that could not be taken are told first, and the reader
 * may go on all the same. What makes the files is fetched at the press.
 * @param mistakes tells what is wrong in the whole form
 */
export function startWaysOut(
	desk: Desk,
	summary: ErrorSummary,
	mistakes: () => Promise<Mistakes>,
): void {
	const { workshop, texts } = desk;
	const status = workshop.querySelector<HTMLElement>("[data-status]");
	const say = (words: string) => {
		if (status) status.textContent = words;
	};

	/** What fails is told where the reader looks, and where the one who mends it looks. */
	const orSay = async (words: string, act: () => Promise<void>) => {
		try {
			await act();
		} catch (error) {
			say(words);
			throw error;
		}
	};

	const take = (way: FileWay) =>
		orSay(texts.downloadFailed, async () => {
			const { download } = await import("./download.ts");
			say(texts.downloaded(await download(way, desk)));
		});

	const want = (button: HTMLElement, way: FileWay) =>
		orSay(texts.downloadFailed, async () => {
			const told = await mistakes();
			const part = button.closest<HTMLElement>("[data-step]");
			if (told.wrong.length === 0 || !part) return take(way);
			const act = () => {
				// The button that was pressed goes with the summary.
				button.focus();
				void take(way);
			};
			summary.open(part, told, { words: texts.downloadAnyway, act });
		});

	workshop.addEventListener("click", ({ target }) => {
		const button = target instanceof Element ? target.closest("button") : null;
		if (!button) return;
		const { download, print, signing } = button.dataset;
		if (download === undefined && print === undefined && signing === undefined) return;
		desk.finish();
		// Where no document can be right, none is made; the answers are the reader's all the same.
		if (download !== "json" && desk.latest?.draft.findings.some(({ noDocument }) => noDocument)) {
			say(texts.noDocument);
			workshop.querySelector('.finding[data-severity="block"]')?.scrollIntoView();
			return;
		}
		if (download) void want(button, download as FileWay);
		if (print !== undefined) window.print();
		if (signing !== undefined) {
			void orSay(texts.sheetFailed, async () => {
				const { showSigningSheet } = await import("./signing-dialog.ts");
				await showSigningSheet(desk, signing as SigningKind, button);
			});
		}
	});
}
