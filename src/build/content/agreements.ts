import type { Language } from "../../core/language.ts";
import { type AgreementIndex, agreementIndex } from "../../core/schema/agreement-index.ts";
import type { CaseName } from "../../core/schema/case-names.ts";
import { type Followed, followed } from "../../core/schema/followed.ts";
import type { Content, Placed, TemplateFile } from "./content.ts";
import type { Reader } from "./reader.ts";

const folder = "content/agreements";

/** The site has a form over a consumer's case, and that makes a draft of the first agreement over it. */
const indispensable: CaseName = "consumer";

/**
 * Reads the index of the agreements and holds the templates against it: what is listed must be there, and of
 * what is not listed nobody knows what it is a template over.
 */
export function readAgreementIndex(
	agreements: Content["agreements"],
	reader: Reader,
): Placed<AgreementIndex> | undefined {
	const index = reader.needed(`${folder}/index.yaml`, agreementIndex);
	for (const name of Object.keys(index?.data ?? {})) {
		reader.require(`${folder}/nb/${name}.mdx`);
		// Both standards at the same time: none of the agreements stays behind.
		if (agreements.nn) reader.require(`${folder}/nn/${name}.mdx`);
	}
	if (index && !Object.values(index.data).some((one) => one.case === indispensable)) {
		const place = { path: index.path, line: 1, column: 1 };
		reader.issues.push({ rule: "missing-declaration", values: { case: indispensable }, place });
	}
	for (const { path } of index ? Object.values(agreements).flat() : []) {
		const agreement = nameOf(path);
		if (Object.hasOwn(index?.data ?? {}, agreement)) continue;
		const values = { agreement, index: `${folder}/index.yaml` };
		reader.issues.push({ rule: "unlisted-agreement", values, place: { path, line: 1, column: 1 } });
	}
	return index;
}

/** Reads, for each agreement in nynorsk, which words in bokmål it was last read against. */
export function readFollowed(
	{ nn = [] }: Content["agreements"],
	reader: Reader,
): Readonly<Record<string, Placed<Followed>>> {
	return Object.fromEntries(
		nn.flatMap(({ path }) => {
			const read = reader.needed(path.replace(/\.mdx$/, ".yaml"), followed);
			return read ? [[nameOf(path), read]] : [];
		}),
	);
}

/** The agreements in nynorsk, each with the one in bokmål that it follows. */
export function twinsIn({ agreements }: Pick<Content, "agreements">): readonly Twins[] {
	return (agreements.nn ?? []).flatMap((nn) => {
		const nb = agreements.nb?.find(({ path }) => nameOf(path) === nameOf(nn.path));
		return nb ? [{ name: nameOf(nn.path), nb, nn }] : [];
	});
}

/** One agreement in both standards. */
export interface Twins {
	readonly name: string;
	readonly nb: TemplateFile;
	readonly nn: TemplateFile;
}

/** What an agreement is a template over; undefined for one that the index does not list. */
export function caseOf(
	{ path }: Pick<TemplateFile, "path">,
	index: AgreementIndex | undefined,
): CaseName | undefined {
	return index?.[nameOf(path)]?.case;
}

/** The agreements over a kind of case in one language, those that the index lists first before the others. */
export function agreementsOver(
	kind: string,
	language: Language,
	{ agreements, agreementIndex }: Pick<Content, "agreements" | "agreementIndex">,
): readonly TemplateFile[] {
	const index = agreementIndex?.data ?? {};
	const names = Object.keys(index);
	return (agreements[language] ?? [])
		.filter((file) => caseOf(file, index) === kind)
		.sort((a, b) => names.indexOf(nameOf(a.path)) - names.indexOf(nameOf(b.path)));
}

/** `content/agreements/nb/egenerklaering.mdx` -> `egenerklaering`. */
function nameOf(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1, -".mdx".length);
}
