import { adviseOn } from "../../../core/advice/index.ts";
import { lawFor } from "../../../core/advice/law-for.ts";
import type { Finding } from "../../../core/issue.ts";
import type { Law } from "../../../core/schema/law.ts";
import { type AdviceTexts, adviceParts, adviceText, worded } from "../../../texts/advice.ts";
import type { Answers } from "../desk.ts";
import { fetchJson } from "../fetch-file.ts";
import type { Language } from "../types.ts";

/** What the law says of the answers in the form, with the words for it. */
export class Counsel {
	readonly law: Law;
	readonly texts: AdviceTexts;
	readonly #kind: string;

	constructor(law: Law, texts: AdviceTexts, kind: string) {
		this.law = law;
		this.texts = texts;
		this.#kind = kind;
	}

	findings(answers: Answers): Finding[] {
		return adviseOn(this.#kind, answers, this.law);
	}

	parts(finding: Finding) {
		return adviceParts(finding, this.texts, this.law);
	}

	text(finding: Finding): string {
		return adviceText(finding, this.texts, this.law);
	}

	worded(finding: Finding) {
		return worded(finding, this.texts, this.law);
	}
}

/** Fetches what the content says of the law for a document, and the words, in the language of the form. */
export async function loadCounsel(
	kind: string,
	document: string,
	language: Language,
): Promise<Counsel> {
	const [law, { adviceTexts }] = await Promise.all([
		fetchJson<Law>(`/lag/lov/${kind}-${language}.json`),
		language === "nn"
			? import("../../../texts/nn/advice.ts")
			: import("../../../texts/nb/advice.ts"),
	]);
	return new Counsel(lawFor(document, law), adviceTexts, kind);
}
