import { remarksOf } from "../document/before-signing.ts";
import type { Draft } from "../document/draft.ts";
import { fileName } from "../document/file-name.ts";
import type { Clause, Flow, Phrasing, Signature } from "../document/nodes.ts";
import { visit } from "../document/visit.ts";
import { list, paragraph } from "./build.ts";
import type { SigningWords } from "./signing-words.ts";

/** What the sheet needs to know beside the draft. */
export interface SigningFacts {
	/** Who accepts the agreement. */
	readonly provider: string;
	/** For a consumer in a segment: the coordinator, if it is known who. */
	readonly segment?: { readonly coordinator: string | undefined };
}

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
	const sections: [id: string, title: string, children: readonly Flow[]][] = [
		["status", words.statusTitle, status(draft, words)],
		["underskrivere", words.whoTitle, signers(places, words)],
		["fil", words.fileTitle, [paragraph(words.file(`${fileName(document)}.docx`))]],
		["mottaker", words.toTitle, recipients(facts, words)],
		["videre", words.nextTitle, [list("ordered", words.next(facts.provider).map(paragraph))]],
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

function section(
	[id, title, children]: readonly [string, string, readonly Flow[]],
	index: number,
): Clause {
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

function recipients({ provider, segment }: SigningFacts, words: SigningWords): Flow[] {
	return [
		paragraph(words.to(provider)),
		...(segment ? [paragraph(words.viaCoordinator(segment.coordinator))] : []),
	];
}

/** Where the document is signed: by whom, and what is said there for guidance. */
interface SigningPlace {
	readonly signatures: readonly Signature[];
	readonly guidance: readonly Flow[];
}

function signingPlaces(flow: readonly Flow[]): SigningPlace[] {
	const places: SigningPlace[] = [];
	visit(flow, (node) => {
		if (node.type !== "clause" && node.type !== "appendix") return;
		const signatures = node.children.flatMap((child) =>
			child.type === "signatures" ? child.children : [],
		);
		const guidance = node.children.flatMap((child) =>
			child.type === "note" ? child.children : [],
		);
		if (signatures.length > 0) places.push({ signatures, guidance });
	});
	return places;
}

/** Each party once, with the one who signs for it, and then what the agreement says about who may. */
function signers(places: readonly SigningPlace[], words: SigningWords): Flow[] {
	const byParty = new Map<string, readonly Phrasing[]>();
	for (const { party, children } of places.flatMap(({ signatures }) => signatures)) {
		const said = children.flatMap((row) => (row.children.length > 0 ? [row.children] : []));
		const named: readonly Phrasing[] =
			said.length > 0 ? joined(said) : [{ type: "text", value: words.notNamed }];
		byParty.set(JSON.stringify(party), [...party, { type: "text", value: ": " }, ...named]);
	}
	const parties = [...byParty.values()].map((children): Flow => ({ type: "paragraph", children }));
	const guidance = places.flatMap((place) => place.guidance);
	const known = new Set<string>();
	return [
		paragraph(words.who),
		list("bullets", parties),
		...guidance.filter((flow) => {
			const text = JSON.stringify(flow);
			return !known.has(text) && known.add(text);
		}),
	];
}

function joined(parts: readonly (readonly Phrasing[])[]): Phrasing[] {
	return parts.flatMap((part, index) =>
		index === 0 ? part : [{ type: "text" as const, value: ", " }, ...part],
	);
}
