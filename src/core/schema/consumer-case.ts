import * as z from "zod/mini";
import { broadConsumerTypes } from "./consumer-type.ts";
import {
	choice,
	date,
	email,
	entries,
	entry,
	group,
	longText,
	openChoice,
	organisationNumber,
	rows,
	statute,
	telephone,
	text,
} from "./fields.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** What a consumer answers. Its documents are templates over these fields. */
export const consumerAnswers = z.strictObject({
	consumerType: openChoice(broadConsumerTypes, "consumerTypes"),
	consumer: group({ name: text(), organisationNumber: organisationNumber() }),
	inSegment: choice(["yes", "no"]),
	segmentCoordinator: group({ name: text() }),
	contacts: rows(
		{
			name: text(),
			responsibility: text(),
			email: email(),
			telephone: telephone({ optional: true }),
		},
		{ personal: true },
	),
	/** The row id is the service's id. */
	services: rows({ dataCategories: entries("dataCategories") }, { of: "services" }),
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
	signatory: group({ name: text({ personal: true }), title: text({ personal: true }) }),
});

export type ConsumerAnswers = z.infer<typeof consumerAnswers>;

export const consumerFields = vocabularyOf(consumerAnswers);
