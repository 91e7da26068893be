import type { Law, LawType } from "../../schema/law.ts";
import type { Rule } from "../rule.ts";
import { nameOf } from "../types.ts";
import { plain } from "../words.ts";

/** Who signs must have the authority to bind the consumer; to be a contact person gives none. */
export const signatory: Rule = ({ consumerType, signatory, contacts }, law) => {
	const { name, title } = signatory ?? {};
	const signing = consumerType === undefined ? undefined : signingOf(consumerType, law);
	const bases = signing?.bases ?? [];
	const [first = ""] = bases;
	// Else the content has a page that tells of all kinds.
	const address = law.legalBases[first]?.address;
	const rests = { bases, ...(address === undefined ? {} : { link: address }) };
	const position = title && plain(title);
	if (position && signing?.titles.some((one) => plain(one) === position)) return [];
	if (isAmong(contacts, name)) {
		return [{ rule: "signatory-is-contact", values: {}, path: "signatory.name", ...rests }];
	}
	if (!position || consumerType === undefined || !signing) return [];
	const values = { type: nameOf(consumerType, law) };
	return [{ rule: "signing-authority", values, path: "signatory.title", ...rests }];
};

/** What the content says of the kind, else of the one that it counts as. */
function signingOf(type: string, { consumerTypes }: Law): LawType["signing"] {
	const { signing, countsAs = "" } = consumerTypes[type] ?? {};
	return signing ?? consumerTypes[countsAs]?.signing;
}

/** Whether a person is among the contacts. */
export function isAmong(
	contacts: readonly { readonly name?: string | undefined }[] = [],
	person: string | undefined,
): boolean {
	return person !== undefined && contacts.some(({ name }) => name && plain(name) === plain(person));
}
