import type { AuthorSentences } from "./sentences.ts";
import { list, quote } from "./words.ts";

type Form = Pick<AuthorSentences, "expected" | "fix">;

/** What a value of each form looks like, with an example. */
const forms = {
	text: { expected: "tekst", example: "Taushetsplikt" },
	plain: { expected: "tekst uten krøllparenteser", example: "Taushetsplikt" },
	slug: {
		expected: "små bokstaver fra a til z, tall og enkle bindestreker",
		example: "taushetsplikt",
	},
	path: { expected: "navnet på ett felt", example: "consumer.name" },
	name: { expected: "ett ord med bokstaver fra a til z", example: "contact" },
	words: { expected: "svaralternativer med ett mellomrom mellom", example: "municipality county" },
	number: { expected: "et tall fra 1 til 99", example: "1" },
	edition: { expected: "et utgavenummer i anførselstegn", example: '"0.1"' },
	editionNumber: { expected: "et utgavenummer i anførselstegn", example: '"0.1"' },
	clauseHash: { expected: "en hash på tolv tegn i anførselstegn", example: '"0a1b2c3d4e5f"' },
	isoDate: { expected: "en dato i anførselstegn", example: '"2026-11-23"' },
	webAddress: {
		expected: "en nettadresse som begynner med https://",
		example: "https://etaten.example/deling/",
	},
	listName: {
		expected:
			"et navn uten komma utenfor parentes, for navnene blir skrevet etter hverandre i setninger",
		example: "adresser (også tidligere, men ikke graderte)",
	},
	sitePath: { expected: "en sti på nettstedet", example: "/delingsvilkar/segment/" },
} as const;

function formOf(name: string) {
	return Object.hasOwn(forms, name) ? forms[name as keyof typeof forms] : undefined;
}

/** The form of an attribute. */
export function attributeForm(kind: string, attribute: string, found: string): Form {
	if (kind === "flag") {
		return { expected: `«${attribute}» uten verdi`, fix: `Skriv bare ${attribute}.` };
	}
	const form = formOf(kind) ?? forms.text;
	if (kind === "plain" && /[{}]/.test(found)) {
		return { expected: form.expected, fix: "Skriv fast tekst, uten felt." };
	}
	const fix = `Skriv verdien i rette anførselstegn, for eksempel ${attribute}="${form.example}".`;
	return { expected: form.expected, fix };
}

/** The form of a key between `---` and `---`. */
export function frontmatterForm(expected: string, key: string): Form {
	const form = formOf(expected === "quotes" ? "edition" : expected) ?? forms.text;
	const wanted = expected === "quotes" ? "verdien i anførselstegn" : form.expected;
	return {
		expected: wanted,
		fix: `Skriv for eksempel ${key}: ${form.example} mellom --- og --- øverst i filen.`,
	};
}

/** The types of YAML, and what an author may know them as. */
const types: Readonly<Record<string, Form>> = {
	array: {
		expected: "en liste",
		fix: "Skriv hvert punkt på sin egen linje, med bindestrek foran.",
	},
	boolean: { expected: "true eller false", fix: "Skriv true eller false." },
	object: {
		expected: "nøkler med hver sin verdi",
		fix: "Skriv nøklene på hver sin linje, med innrykk og kolon.",
	},
	string: { expected: "tekst", fix: "Skriv teksten." },
	too_small: {
		expected: "minst ett punkt i listen",
		fix: "Legg til et punkt med bindestrek foran.",
	},
	union: {
		expected: "navnet på et felt, eller field og when",
		fix: "Skriv bare navnet på feltet.",
	},
};

/** The form of a value in YAML. */
export function dataForm(expected: string, found: string): Form {
	if (expected === "string" && /^[\d.-]+$/.test(found)) {
		return { expected: "tekst i anførselstegn", fix: `Skriv "${found}" med anførselstegn.` };
	}
	const form = formOf(expected);
	if (form) {
		return { expected: form.expected, fix: `Skriv verdien slik: ${form.example}.` };
	}
	const type = expected === "record" ? "object" : expected;
	return types[type] ?? { expected: quote(expected), fix: "Rett verdien." };
}

const places: Readonly<Record<string, string>> = {
	file: "ytterst i filen",
	flow: "mellom avsnitt",
	phrasing: "i et avsnitt",
};

/** Where a component may stand. */
export function placesOf(expected: readonly string[]): string {
	return list(
		expected.map((place) => places[place] ?? `i <${place}>`),
		"eller",
	);
}

/** What a component may hold: nothing, one paragraph, or one kind of parts. */
export function contentForm(component: string, expected: string): Form {
	if (expected === "") {
		return {
			expected: `<${component}> uten innhold`,
			fix: `Skriv <${component} … /> og fjern innholdet.`,
		};
	}
	if (expected === "paragraph") {
		return {
			expected: "ett avsnitt med tekst",
			fix: `Skriv alt i ett avsnitt, uten tomme linjer, eller flytt noe ut av <${component}>.`,
		};
	}
	return {
		expected: `bare ${expected}`,
		fix: `Legg innholdet i ${expected}, eller flytt det ut av <${component}>.`,
	};
}
