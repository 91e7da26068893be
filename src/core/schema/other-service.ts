import * as z from "zod/mini";
import { localised, webAddress } from "./content.ts";

/** `content/other-services.yaml`: sharing services that are known by name only. */
export const otherServices = z.array(
	z.strictObject({ name: localised, documentation: z.optional(webAddress) }),
);
export type OtherServices = z.infer<typeof otherServices>;
