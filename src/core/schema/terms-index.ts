import * as z from "zod/mini";
import { editionNumber, localised, publication, sitePath, slug } from "./content.ts";

const shared = {
	id: slug,
	title: z.string(),
	edition: editionNumber,
	status: publication,
	/** The themes in order; each is a file of that name beside the index. */
	themes: z.array(slug).check(z.minLength(1)),
};

/** A text that stands by itself: its title, its page, and in one sentence who it is for. */
const standing = { title: z.string(), address: sitePath, for: localised };

/** `content/sharing-terms/index.yaml`: one source, two variants. */
export const sharingTermsIndex = z.strictObject({
	...shared,
	/** Where one chooses between the variants. */
	address: sitePath,
	variants: z.strictObject({
		segment: z.strictObject(standing),
		standalone: z.strictObject(standing),
	}),
});
export type SharingTermsIndex = z.infer<typeof sharingTermsIndex>;

/** `content/usage-terms/<family>/index.yaml`. */
export const usageTermsIndex = z.strictObject({ ...shared, ...standing });
export type UsageTermsIndex = z.infer<typeof usageTermsIndex>;
