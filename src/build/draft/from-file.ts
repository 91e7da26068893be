import { readFileSync } from "node:fs";
import { askedKinds } from "../../core/cases/asked-kinds.ts";
import { assembleCase } from "../../core/cases/assemble-case.ts";
import { fileName } from "../../core/document/file-name.ts";
import type { CaseKind } from "../../core/facts/case-kind.ts";
import type { Language } from "../../core/language.ts";
import { readCase } from "../../core/read/read-case.ts";
import { renderDocx } from "../../core/render/docx/index.ts";
import { renderJson } from "../../core/render/json/index.ts";
import { renderMarkdown } from "../../core/render/markdown/index.ts";
import { entriesOf } from "../../core/schema/has-entry.ts";
import { readDate } from "../../core/schema/readers/date.ts";
import { type AnswerSentences, answerSentence } from "../../texts/answer-sentence.ts";
import { type DoorSentences, doorSentence } from "../../texts/door-sentence.ts";
import { answers as nb } from "../../texts/nb/answers.ts";
import { commandTexts } from "../../texts/nb/commands.ts";
import { doors as nbDoors } from "../../texts/nb/doors.ts";
import { answers as nn } from "../../texts/nn/answers.ts";
import { doors as nnDoors } from "../../texts/nn/doors.ts";
import { agreementsOver } from "../content/agreements.ts";
import { catalogueOf } from "../content/catalogue.ts";
import { loadContent } from "../content/load.ts";
import { adviceOn } from "./advice.ts";

interface FileInput {
	/** The folder that holds `content/`. */
	readonly root: string;
	readonly file: string;
	/** The day of the draft, `2026-11-23`. */
	readonly date: string;
	readonly language: Language;
	/** Whether the Word file carries the answers. */
	readonly answers: boolean;
	/** The name of the agreement; without it the first that the index lists for the kind of case. */
	readonly document?: string | undefined;
}

const sentences: Readonly<Record<Language, AnswerSentences>> = { nb, nn };
const doors: Readonly<Record<Language, DoorSentences>> = { nb: nbDoors, nn: nnDoors };

/** The files of the draft, or what is wrong and no files. */
export interface FileResult {
	readonly messages: readonly string[];
	/** What the law says of the case, line by line; nothing where it says nothing. */
	readonly advice?: readonly string[];
	readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/**
 * Makes an agreement over a case in JSON, in one language. A file may say more than a form asks: every service, and the
 * terms in whole. One message for each bad field; nothing is made then, nor where no document can be right.
 */
export function draftFromFile(input: FileInput): FileResult {
	const { root, file, date, language, answers, document } = input;
	const today = /^\d{4}-\d{2}-\d{2}$/.test(date) ? readDate(date).value : undefined;
	if (!today) return { messages: [commandTexts.badDate(date)] };
	const data = readJsonFile(file);
	if ("message" in data) return { messages: [data.message] };
	const content = loadContent(root);
	const kind = kindOf(data.value);
	const agreements = agreementsOver(kind.kind, language, content);
	if (agreements.length === 0) return { messages: [commandTexts.noAgreement(kind.kind, language)] };
	const catalogue = catalogueOf(content, language, kind, { services: "all", editions: true });
	const read = readCase(data.value, kind, entriesOf(catalogue));
	if (read.refused)
		return { messages: [`${file}: ${doorSentence(read.refused, doors[language])}`] };
	if (read.issues.length > 0) {
		const messages = read.issues.map((issue) => {
			const where = [file, issue.path].filter(Boolean).join(": ");
			return `${where}: ${answerSentence(issue, sentences[language])}`;
		});
		return { messages };
	}
	const names = agreements.map(({ template }) => template.id);
	const agreement = agreements[document === undefined ? 0 : names.indexOf(document)];
	if (!agreement) return { messages: [commandTexts.unknownAgreement(document ?? "", names)] };
	const { template } = agreement;
	const advice = adviceOn(kind, read.answers, template.id, content, language);
	const { findings, lines, noDocument } = advice;
	if (noDocument) return { messages: lines };
	const draft = assembleCase({
		template,
		kind,
		answers: read.answers,
		catalogue,
		language,
		today,
		findings,
	});
	const name = fileName(draft.document);
	return {
		messages: [],
		advice: lines,
		files: {
			[`${name}.docx`]: renderDocx(draft, { answers }),
			[`${name}.md`]: renderMarkdown(draft.document),
			[`${name}.json`]: renderJson(draft),
		},
	};
}

/** The kind that a case says it is of; a consumer's when that says nothing, which reading it will tell. */
function kindOf(data: unknown): CaseKind<never> {
	const said = (data as { readonly kind?: unknown } | null)?.kind;
	return Object.values(askedKinds).find(({ kind }) => kind === said) ?? askedKinds.consumer;
}

function readJsonFile(file: string): { readonly value: unknown } | { readonly message: string } {
	let source: string;
	try {
		source = readFileSync(file, "utf8");
	} catch {
		return { message: commandTexts.cannotRead(file) };
	}
	try {
		return { value: JSON.parse(source.replace(/^\uFEFF/, "")) };
	} catch (error) {
		return { message: commandTexts.notJson(file, (error as Error).message) };
	}
}
