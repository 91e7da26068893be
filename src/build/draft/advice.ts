import { adviseOn } from "../../core/advice/index.ts";
import { lawFor } from "../../core/advice/law-for.ts";
import type { WordedFinding } from "../../core/document/draft.ts";
import type { CaseKind } from "../../core/facts/case-kind.ts";
import type { Language } from "../../core/language.ts";
import { type AdviceTexts, worded } from "../../texts/advice.ts";
import { adviceTexts as nb } from "../../texts/nb/advice.ts";
import { adviceTexts as nn } from "../../texts/nn/advice.ts";
import type { Content } from "../content/content.ts";
import { lawOf } from "../content/law.ts";

const texts: Readonly<Record<Language, AdviceTexts>> = { nb, nn };

/** What the law says of a case, in words. */
export interface Advice {
	readonly findings: readonly WordedFinding[];
	/** To be read in a terminal: what it is, and each finding under what it means. Nothing where nothing is found. */
	readonly lines: readonly string[];
	/** No document can be right. */
	readonly noDocument: boolean;
}

/**
 * Judges a case by the law that the content tells.
 * @param document the name of the agreement that is made of it: not all of the law concerns every one
 */
export function adviceOn<Answers>(
	{ kind }: Pick<CaseKind<Answers>, "kind">,
	answers: Answers,
	document: string,
	content: Content,
	language: Language,
): Advice {
	const law = lawFor(document, lawOf(content, language, kind));
	const found = adviseOn(kind, answers as object, law);
	const words = texts[language];
	const findings = found.map((finding) => worded(finding, words, law));
	const noDocument = findings.some((finding) => finding.noDocument);
	return { findings, lines: linesOf(findings, noDocument, words), noDocument };
}

function linesOf(
	findings: readonly WordedFinding[],
	noDocument: boolean,
	{ head, severities, noDocument: none }: AdviceTexts,
): string[] {
	if (findings.length === 0) return [];
	const groups = (["block", "warn", "explain"] as const).flatMap((severity) => {
		const ofIt = findings.filter((finding) => finding.severity === severity);
		const told = ofIt.map(({ path, label }) => `- ${path}: ${label}`);
		return told.length === 0 ? [] : [`${severities[severity]}:`, ...told];
	});
	return [...(noDocument ? [none] : []), `${head.title}. ${head.lead}`, ...groups];
}
