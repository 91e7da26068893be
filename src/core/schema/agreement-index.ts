import * as z from "zod/mini";
import { caseNames } from "./case-names.ts";
import { localised, publication, sitePath, slug } from "./content.ts";
import { signingKinds } from "./signing-kind.ts";

/** `content/agreements/index.yaml`: the agreements by the names of their templates. */
export const agreementIndex = z.record(
	slug,
	z.strictObject({
		/** What the template is a template over; its questions lie in the folder of that name. */
		case: z.enum(caseNames),
		address: sitePath,
		status: publication,
		/** How it is signed. Asked of each, for words about another kind would be untrue of it. */
		signing: z.enum(signingKinds),
		/** The one answer that the document presupposes: a joining declaration is for those in a segment. */
		when: z.optional(z.strictObject({ field: z.string(), is: z.array(z.string()) })),
		/** False where the site has no form that makes a draft of it. */
		form: z.optional(z.boolean()),
		/** The only rules of the advice that the document is judged by; without it, all. */
		judgedBy: z.optional(z.array(slug)),
		/** A form or a notice that follows an agreement: the search finds the document, not each of its clauses. */
		foundWhole: z.optional(z.boolean()),
		/** Who the document is for, in one sentence. */
		for: localised,
	}),
);
export type AgreementIndex = z.infer<typeof agreementIndex>;
