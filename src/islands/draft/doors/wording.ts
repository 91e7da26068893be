import { assembleCase } from "../../../core/cases/assemble-case.ts";
import { visit } from "../../../core/document/visit.ts";
import { changedWording } from "../../../core/read/changed-wording.ts";
import type { TakenDocx } from "../../../core/read/read-docx.ts";
import type { WordContent } from "../../../core/read/word/word-content.ts";
import type { DraftData } from "../data.ts";
import type { Answers, Desk } from "../desk.ts";
import { withEditions } from "../editions.ts";
import { isoDay } from "../today.ts";
import type { WordingNews } from "./incoming.ts";
import { openBeside } from "./open-beside.ts";

/**
 * What was changed by hand in a Word file, by holding it against the file that the same answers give here. Told only
 * of the document that the form is for.
 * @param content of a Word file that was read
 * @param data the form's, in the language that the file may be in
 */
export async function wordingNews(
	content: WordContent<Answers>,
	{ madeOf, answers }: Pick<TakenDocx<Answers>, "madeOf" | "answers">,
	desk: Desk,
	data: DraftData,
): Promise<WordingNews | undefined> {
	const { template, kind, language } = data;
	if (madeOf?.document !== template.id) return undefined;
	try {
		const { renderDocx } = await import("../../../core/render/docx/index.ts");
		const original = content.stored?.answers ?? answers;
		const { catalogue } = await withEditions(data, original);
		const draft = assembleCase({
			template,
			kind,
			answers: original as never,
			catalogue,
			language,
			today: madeOf.date ?? isoDay(new Date()),
			findings: desk.judge(original),
		});
		const made = await openBeside(renderDocx(draft, { answers: true }), desk);
		if ("rule" in made || made.is !== "word") return "unknown";
		const { altered, removed } = changedWording(content, made.content);
		let count = 0;
		visit(draft.document.children, ({ type }) => {
			if (type === "clause" || type === "appendix") count += 1;
		});
		if (altered.length + removed.length > count / 2) return "other";
		const titles = (clauses: typeof altered) => clauses.map(({ title }) => title);
		return { altered: titles(altered), removed: titles(removed) };
	} catch {
		// The writer could not be fetched; the answers are here all the same.
		return "unknown";
	}
}
