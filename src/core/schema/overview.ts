import * as z from "zod/mini";
import { slug } from "./content.ts";

/** A topic, and the clauses of each document that are about it. */
export const overviewTopic = z.strictObject({
	topic: z.string(),
	/** The theme of the terms that it belongs to. */
	theme: z.optional(slug),
	/** Whom it is for. */
	parties: z.array(z.enum(["consumer", "provider", "segmentCoordinator", "processor"])),
	/** The ids of clauses and appendices, by the id of the terms or the agreement. */
	clauses: z.record(slug, z.array(slug)),
});
export type OverviewTopic = z.infer<typeof overviewTopic>;

/** `content/overview.yaml`: what stands where, in the order of the table. */
export const overview = z.array(overviewTopic);
export type Overview = z.infer<typeof overview>;
