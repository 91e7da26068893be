import type { Language } from "../../core/language.ts";
import type { Place } from "../../core/template/nodes.ts";
import type { Content, Placed } from "../content/content.ts";
import { sourceText } from "../source-text.ts";
import type { Analysis, CheckedDocument } from "./analysis.ts";
import { placeInPieces } from "./place-within.ts";
import { textsOf } from "./texts-of.ts";

/** A text that someone has written in one of the two standards. */
export interface WrittenText {
	readonly language: Language;
	readonly text: string;
	/** The place of what stands at `index`. */
	readonly placeAt: (index: number) => Place;
	/** What stands in bokmål where this stands in nynorsk; of an agreement, all its texts. */
	readonly twins: ReadonlySet<string>;
	/** Whether it is a paragraph of an agreement, and no label or name. */
	readonly isParagraph: boolean;
}

/** Every text of the content of which it is known what standard it is in: all but the pages of prose. */
export function writtenTexts(analysis: Analysis): WrittenText[] {
	return [
		...ofDocuments(analysis),
		...Object.values(analysis.content.questions).flatMap(({ words }) => ofQuestions(words)),
		...localisedData(analysis.content).flatMap(ofData),
		...ofGlossary(analysis.content.glossary),
	];
}

function ofDocuments({ documents }: Analysis): WrittenText[] {
	const inBokmal = new Map(
		documents.flatMap((document) =>
			document.language === "nb" ? [[idOf(document), new Set(textsIn(document))]] : [],
		),
	);
	return documents.flatMap((document) => {
		const { language, files, visits } = document;
		const sources = new Map(files.map(({ path, source }) => [path, sourceText(source)]));
		const twins = (language === "nn" && inBokmal.get(idOf(document))) || none;
		return visits.flatMap(({ node, file }) =>
			textsOf(node).flatMap(({ pieces, within }): WrittenText[] => {
				const source = sources.get(file.path);
				const [first] = pieces.flatMap(({ place }) => (place ? [place] : []));
				if (!source || !first) return [];
				const text = pieces.map(({ text }) => text).join("");
				const placeAt = (index: number) => placeInPieces(index, pieces, source) ?? first;
				return [{ language, text, placeAt, twins, isParagraph: within === "sentence" }];
			}),
		);
	});
}

function idOf({ files, kind }: CheckedDocument): string {
	return `${kind.kind} ${files[0]?.template.id}`;
}

function textsIn({ visits }: CheckedDocument): string[] {
	return visits.flatMap(({ node }) =>
		textsOf(node).map(({ pieces }) => pieces.map(({ text }) => text).join("")),
	);
}

function ofQuestions(words: Content["questions"][string]["words"]): WrittenText[] {
	const inBokmal = new Map(
		words.nb ? stringsIn(words.nb.data).map(({ keys, text }) => [keys.join("."), text]) : [],
	);
	return (["nb", "nn"] as const).flatMap((language) => {
		const placed = words[language];
		if (!placed) return [];
		return stringsIn(placed.data).map(({ keys, text }): WrittenText => {
			const twin = language === "nn" ? inBokmal.get(keys.join(".")) : undefined;
			return writtenAt(placed, keys, language, text, twin);
		});
	});
}

/** The data that has words in both standards. */
function localisedData(content: Content): Placed<unknown>[] {
	const { site, sharingTerms, usageTerms, agreementIndex, timeLimits, precedence } = content;
	return [
		...[site, sharingTerms?.index, agreementIndex, timeLimits, precedence],
		...[content.otherServices, content.overview],
		...Object.values(usageTerms).map(({ index }) => index),
		...Object.values(content.services),
		...Object.values(content.legalBases),
	].flatMap((placed): Placed<unknown>[] => (placed ? [placed] : []));
}

function ofData(placed: Placed<unknown>): WrittenText[] {
	const strings = stringsIn(placed.data);
	const inBokmal = new Map(strings.map(({ keys, text }) => [keys.join("."), text]));
	return strings.flatMap(({ keys, text }): WrittenText[] => {
		const language = keys[keys.length - 1];
		if (language !== "nb" && language !== "nn") return [];
		const twin = inBokmal.get([...keys.slice(0, -1), "nb"].join("."));
		return [writtenAt(placed, keys, language, text, language === "nn" ? twin : undefined)];
	});
}

function ofGlossary(glossary: Content["glossary"]): WrittenText[] {
	if (!glossary) return [];
	return Object.entries(glossary.data).flatMap(([name, { term, definition, nn }]) => [
		writtenAt(glossary, [name, "term"], "nb", term),
		writtenAt(glossary, [name, "definition"], "nb", definition),
		...(nn === undefined ? [] : [writtenAt(glossary, [name, "nn"], "nn", nn)]),
	]);
}

function writtenAt(
	{ places }: Placed<unknown>,
	keys: readonly PropertyKey[],
	language: Language,
	text: string,
	twin?: string,
): WrittenText {
	const twins = twin === undefined ? none : new Set([twin]);
	return { language, text, placeAt: () => places.ofValue(keys), twins, isParagraph: false };
}

const none: ReadonlySet<string> = new Set();

/** Every text in some data, with the keys that lead to it. */
export function stringsIn(
	data: unknown,
	keys: readonly PropertyKey[] = [],
): { readonly keys: readonly PropertyKey[]; readonly text: string }[] {
	if (typeof data === "string") return [{ keys, text: data }];
	if (Array.isArray(data)) return data.flatMap((one, index) => stringsIn(one, [...keys, index]));
	if (typeof data !== "object" || data === null) return [];
	return Object.entries(data).flatMap(([key, value]) => stringsIn(value, [...keys, key]));
}
