import type { Law, LawType } from "../../schema/law.ts";
import type { Rule } from "../rule.ts";
import { nameOf } from "../types.ts";

/** Who signs must have the authority to bind the consumer; to be a contact person gives none. */
export const signatory: Rule = ({ consumerType, signatory, contacts = [] }, law) => {
	const { name, title } = signatory ?? {};
	const signing = consumerType === undefined ? undefined : signingOf(consumerType, law);
	const bases = signing?.bases ?? [];
	const position = title && plain(title);
	if (position && signing?.titles.some((one) => plain(one) === position)) return [];
	const isContact =
		name !== undefined && contacts.some((one) => one.name && plain(one.name) === plain(name));
	if (isContact) {
		return [{ rule: "signatory-is-contact", values: {}, path: "signatory.name", bases }];
	}
	if (!position || consumerType === undefined || !signing) return [];
	const values = { type: nameOf(consumerType, law) };
	return [{ rule: "signing-authority", values, path: "signatory.title", bases }];
};

/** What the content says of the kind, else of the one that it counts as. */
function signingOf(type: string, { consumerTypes }: Law): LawType["signing"] {
	const { signing, countsAs = "" } = consumerTypes[type] ?? {};
	return signing ?? consumerTypes[countsAs]?.signing;
}

function plain(text: string): string {
	return text.trim().toLowerCase();
}
