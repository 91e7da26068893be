import * as z from "zod/mini";
import { editionNumber, sitePath, slug } from "./content.ts";

const shared = {
	id: slug,
	title: z.string(),
	edition: editionNumber,
	status: z.enum(["utkast", "gjeldende"]),
	/** The themes in order; each is a file of that name beside the index. */
	themes: z.array(slug).check(z.minLength(1)),
};

/** `content/sharing-terms/index.yaml`: one source, two variants. */
export const sharingTermsIndex = z.strictObject({
	...shared,
	variants: z.strictObject({
		segment: z.strictObject({ title: z.string(), address: sitePath }),
		standalone: z.strictObject({ title: z.string(), address: sitePath }),
	}),
});
export type SharingTermsIndex = z.infer<typeof sharingTermsIndex>;

/** `content/usage-terms/<family>/index.yaml`. */
export const usageTermsIndex = z.strictObject({ ...shared, address: sitePath });
export type UsageTermsIndex = z.infer<typeof usageTermsIndex>;
