import * as z from "zod/mini";
import { localised, slug } from "./content.ts";

/** `content/not-for.yaml`: whom a form is not for, as they are told before they fill in anything. */
export const notFor = z.array(
	z.strictObject({
		/** It is told only in forms that ask this. */
		with: z.string(),
		/** What they know themselves by. */
		question: localised,
		answer: localised,
		/** It is about the services in which the data flow to the provider; where there are none, nothing is told. */
		direction: z.optional(z.literal("toProvider")),
		/** The provision that says so. */
		basis: z.optional(slug),
	}),
);
export type NotFor = z.infer<typeof notFor>;
