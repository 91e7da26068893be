import * as z from "zod/mini";
import { consumerTypes } from "./consumer-types.ts";
import {
	choice,
	date,
	email,
	entries,
	entry,
	group,
	longText,
	organisationNumber,
	rows,
	statute,
	telephone,
	text,
} from "./fields.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** Raised when a field is renamed, moved or given another meaning; older cases are then migrated. */
export const consumerSchemaVersion = 1;

/** What a consumer answers. Its documents are templates over these fields. */
export const consumerAnswers = z
	.strictObject({
		consumerType: choice(consumerTypes),
		consumer: group({ name: text(), organisationNumber: organisationNumber() }),
		inSegment: choice(["yes", "no"]),
		segmentCoordinator: group({ name: text() }),
		contacts: rows({
			name: text(),
			responsibility: text(),
			email: email(),
			telephone: telephone({ optional: true }),
		}),
		/** The row id is the service's id. */
		services: rows({ dataCategories: entries("dataCategories") }),
		disclosureBasis: entry("legalBases"),
		collectionBasis: statute(),
		/** GDPR art. 6(1), letters a to f in order. */
		processingBasis: choice([
			"consent",
			"contract",
			"legalObligation",
			"vitalInterests",
			"publicTask",
			"legitimateInterests",
		]),
		purpose: longText(),
		processors: rows({
			name: text(),
			organisationNumber: organisationNumber(),
			task: text(),
			agreementDate: date(),
		}),
		startDate: date(),
		durationKind: choice(["ongoing", "fixed"]),
		endDate: date(),
		signatory: group({ name: text(), title: text() }),
	})
	.check(
		z.refine(({ startDate, endDate }) => !startDate || !endDate || endDate > startDate, {
			path: ["endDate"],
			error: "end-before-start",
		}),
	);

export type ConsumerAnswers = z.infer<typeof consumerAnswers>;

export const consumerFields = vocabularyOf(consumerAnswers);
