import type { ValidNames } from "../../../core/author-rules.ts";
import type { Kind } from "../../../core/schema/kinds.ts";

/** What a field of each kind is, to a reader who does not program: fits «feltet er …». */
const kinds: Readonly<Record<Kind, string>> = {
	text: "en tekst",
	longText: "en tekst",
	organisationNumber: "et organisasjonsnummer",
	date: "en dato",
	telephone: "et telefonnummer",
	email: "en e-postadresse",
	statute: "en hjemmel",
	choice: "et valg mellom svaralternativer",
	entry: "et valg fra katalogen",
	entries: "flere valg fra katalogen",
	words: "flere ord på rad",
	address: "en nettadresse",
	fact: "et ja/nei-felt",
	rows: "en liste",
};

export function kindName(kind: string): string {
	return Object.hasOwn(kinds, kind) ? kinds[kind as Kind] : kind;
}

/** What the reader of Markdown calls the parts of a text, and what an author may know them as. */
const markdown: Readonly<Record<string, string>> = {
	atxHeading: "overskrift (#)",
	blockQuote: "sitat (>)",
	blockquote: "sitat (>)",
	break: "linjeskift midt i et avsnitt",
	code: "kodeblokk",
	definition: "lenkedefinisjon ([…]: …)",
	delete: "gjennomstreking",
	emphasis: "kursivering",
	heading: "overskrift (#)",
	html: "HTML",
	image: "bilde",
	imageReference: "bilde",
	inlineCode: "kode (`…`)",
	link: "lenke",
	linkReference: "lenke i hakeparenteser ([…])",
	list: "liste",
	listOrdered: "liste",
	listUnordered: "liste",
	listItem: "listepunkt",
	mdxFlowExpression: "felt i krøllparenteser",
	mdxJsxFlowElement: "komponent",
	mdxJsxTextElement: "komponent",
	mdxTextExpression: "felt i krøllparenteser",
	mdxjsEsm: "kode (import eller export)",
	paragraph: "avsnitt",
	setextHeading: "overskrift (---)",
	strong: "utheving",
	table: "tabell tegnet med |",
	text: "tekst",
	thematicBreak: "skillelinje (--- eller ***)",
};

export function markdownName(type: string): string {
	return Object.hasOwn(markdown, type) ? (markdown[type] ?? type) : type;
}

/** What to do instead of Markdown that no document can hold. */
const remedies: Readonly<Record<string, string>> = {
	blockquote: "Fjern > først på linjen.",
	break: "Skriv alt i ett avsnitt, eller sett en tom linje mellom to avsnitt.",
	code: "Fjern innrykket eller linjene med ```.",
	definition: "Skriv lenken der den skal stå: [tekst](https://…).",
	heading: 'Lag et punkt: <Clause id="…" title="…">.',
	inlineCode: "Fjern tegnene ` rundt teksten.",
	linkReference:
		"Skriv lenken slik: [tekst](https://…). Skal tegnet stå i teksten, skriver du \\[.",
	table: "Bruk <Table> med <Column>.",
};

export function markdownRemedy(type: string): string {
	return remedies[type] ?? "Fjern det, eller skriv det som vanlig tekst.";
}

/** What someone wrote, short enough for a message. */
export function quote(written: string): string {
	const line = written.replace(/\s+/g, " ").trim();
	return `«${line.length > 60 ? `${line.slice(0, 59)}…` : line}»`;
}

/** «a, b og c». */
export function list(names: readonly string[], word = "og"): string {
	const others = names.slice(0, -1);
	return others.length > 0
		? `${others.join(", ")} ${word} ${names[names.length - 1]}`
		: names.join("");
}

/** The way out of a name that does not exist: the one that was surely meant, and all that there are. */
export function choices({ names, meant }: ValidNames, removal = "Det finnes ingen ennå."): string {
	if (names.length === 0) return removal;
	const question = meant === undefined ? "" : `Mente du «${meant}»? `;
	return `${question}Disse finnes: ${list(names)}.`;
}
