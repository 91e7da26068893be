import { remarksOf } from "../document/before-signing.ts";
import type { Draft } from "../document/draft.ts";
import { fileName } from "../document/file-name.ts";
import type { Clause, Flow, Phrasing } from "../document/nodes.ts";
import { list, paragraph } from "./build.ts";
import type { SigningFacts } from "./signing-facts.ts";
import { type SigningPlace, signingPlaces } from "./signing-places.ts";
import type { SigningWords } from "./signing-words.ts";

/**
 * The sheet «Klar til signering» to go with a draft: whether anything is missing or wrong, who signs, which file, to whom,
 * and what happens next. A document like others, so that every renderer prints it. Who may sign for whom is told in
 * the words of the agreement: the guidance that stands where it is signed.
 */
export function signingSheet(draft: Draft, facts: SigningFacts, words: SigningWords): Draft {
	const { document } = draft;
	// The sheet tells them itself.
	const { openItems: _, corrections: __, checks: ___, ...rest } = document;
	const places = signingPlaces(document.children);
	const { who, file, to, next } = words.kinds[facts.kind]({
		...facts,
		coordinator: facts.coordinator ?? words.coordinator,
	});
	const isMissing: Section = ["status", words.statusTitle, status(draft, words)];
	const sections: Section[] =
		places.length === 0
			? [isMissing, ["underskrivere", words.whoTitle, [paragraph(words.nobody)]]]
			: [
					isMissing,
					["underskrivere", words.whoTitle, signers(places, who, words)],
					[
						"fil",
						words.fileTitle,
						[words.file(`${fileName(document)}.docx`), ...file].map(paragraph),
					],
					["mottaker", words.toTitle, to.map(paragraph)],
					["videre", words.nextTitle, [list("ordered", next.map(paragraph))]],
				];
	return {
		...draft,
		document: {
			...rest,
			id: `${document.id}-signering`,
			title: words.title,
			children: [
				paragraph(words.about(document.title, document.edition)),
				paragraph(words.reservation),
				...sections.map(section),
			],
		},
		reasons: new Map(),
		wordedBy: new Map(),
		editions: [],
		// The sheet is read, and no draft is taken up again from it.
		case: { ...draft.case, answers: {} },
	};
}

type Section = readonly [id: string, title: string, children: readonly Flow[]];

function section([id, title, children]: Section, index: number): Clause {
	return {
		type: "clause",
		id,
		number: String(index + 1),
		depth: 1,
		title: [{ type: "text", value: title }],
		reasons: [],
		children,
	};
}

/** What is missing, what must be put right, and what should be looked into although nothing hinders. */
function status({ blanks, findings }: Draft, words: SigningWords): Flow[] {
	const corrections = remarksOf("block", findings, blanks);
	const isReady = blanks.length === 0 && corrections.length === 0;
	return [
		...(isReady ? [paragraph(words.nothingOpen)] : []),
		...told(words.open(blanks.length), blanks),
		...told(words.toCorrect, corrections),
		...told(words.toCheck, remarksOf("warn", findings, blanks)),
	];
}

/** A list with words before it, or nothing where there is nothing to list. */
function told(head: string, items: readonly { readonly label: string }[]): Flow[] {
	if (items.length === 0) return [];
	const labels = items.map(({ label }) => paragraph(label));
	return [paragraph(head), list("bullets", labels)];
}

/** Those who sign, at each place where that is done, and then what the agreement says about who may. */
function signers(places: readonly SigningPlace[], who: readonly string[], words: SigningWords) {
	const lists = places.flatMap((place) =>
		places.length > 1 ? [placeName(place), parties(place, words)] : [parties(place, words)],
	);
	const known = new Set<string>();
	const guidance = places
		.flatMap((place) => place.guidance)
		.filter((flow) => {
			const text = JSON.stringify(flow);
			return !known.has(text) && known.add(text);
		});
	return [...who.map(paragraph), ...lists, ...guidance];
}

/** As the place is called in the document: «2.2 Første fase:». */
function placeName({ number, title }: SigningPlace): Flow {
	const text = (value: string) => ({ type: "text" as const, value });
	return { type: "paragraph", children: [text(`${number} `), ...title, text(":")] };
}

/** Each party with the one who signs for it. */
function parties({ signatures }: SigningPlace, words: SigningWords): Flow {
	const items = signatures.map(({ party, children }): Flow => {
		const said = children.flatMap((row) => (row.children.length > 0 ? [row.children] : []));
		const named: readonly Phrasing[] =
			said.length > 0 ? joined(said) : [{ type: "text", value: words.notNamed }];
		return { type: "paragraph", children: [...party, { type: "text", value: ": " }, ...named] };
	});
	return list("bullets", items);
}

function joined(parts: readonly (readonly Phrasing[])[]): Phrasing[] {
	return parts.flatMap((part, index) =>
		index === 0 ? part : [{ type: "text" as const, value: ", " }, ...part],
	);
}
