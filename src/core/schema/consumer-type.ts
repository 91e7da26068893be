import * as z from "zod/mini";
import { localised, sitePath, slug } from "./content.ts";

/** The kinds of consumers that the texts tell apart. The content may add finer ones, each of which counts as one of these. */
export const broadConsumerTypes = ["municipality", "county", "stateBody", "other"] as const;

/** A kind of consumer, as `content/consumer-types.yaml` describes it. */
export const consumerType = z.strictObject({
	/** Several of them: fits «gjelder ikke for …». */
	name: localised,
	/** The same where no others are named beside them. */
	alone: z.optional(localised),
	/** For a finer type: the one that it counts as in the texts. */
	countsAs: z.optional(z.enum(broadConsumerTypes)),
	/** For a finer type: how it reads as an answer. Those of the others stand with the question. */
	words: z.optional(
		z.strictObject({
			label: localised,
			hint: z.optional(localised),
			inText: localised,
			condition: localised,
		}),
	),
	/** False for one that only acts for others, and so has nothing to declare. */
	ownBasis: z.optional(z.boolean()),
	/** The page that explains it to them. */
	leadsTo: z.optional(sitePath),
	/** For a finer type that says nothing here, what the broad one says holds. */
	signing: z.optional(
		z.strictObject({
			/** Who may sign. */
			bases: z.array(slug),
			/** Positions that have the authority by those provisions. */
			titles: z.array(z.string()),
		}),
	),
	/**
	 * What most of them answer, by question: filled in where nothing stands, and said to be a suggestion. An option by its
	 * id. For a finer type that says nothing here, what the broad one says holds.
	 */
	suggests: z.optional(z.record(z.string(), localised)),
});

/** `content/consumer-types.yaml`, by id. */
export const consumerTypes = z.record(z.string(), consumerType);
export type ConsumerTypes = z.infer<typeof consumerTypes>;
