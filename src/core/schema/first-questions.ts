import * as z from "zod/mini";
import { localised, sitePath } from "./content.ts";

/** `content/first-questions.yaml`: what is asked before the form, in order. */
export const firstQuestions = z.array(
	z.union([
		/** A question of the form, which is asked here too. */
		z.strictObject({ field: z.string() }),
		z.strictObject({
			id: z.string(),
			label: localised,
			/** What is missing while it is not answered: «om dere har rettslig grunnlag». */
			blank: localised,
			hint: z.optional(localised),
			why: z.optional(localised),
			/** It is asked only in forms that ask this too, and who has answered this has answered it. */
			with: z.optional(z.string()),
			options: z.array(
				z.strictObject({
					id: z.string(),
					label: localised,
					/** The page for those who answer so, instead of the form. */
					leadsTo: z.optional(sitePath),
				}),
			),
		}),
	]),
);
export type FirstQuestions = z.infer<typeof firstQuestions>;
