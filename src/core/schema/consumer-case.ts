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
import { termsForms } from "./terms-forms.ts";
import { vocabularyOf } from "./vocabulary.ts";

const contact = {
	name: text(),
	responsibility: text(),
	email: email(),
	telephone: telephone({ optional: true }),
};

/** GDPR art. 6(1), letters a to f in order. */
const processingBases = [
	"consent",
	"contract",
	"legalObligation",
	"vitalInterests",
	"publicTask",
	"legitimateInterests",
] as const;

const processor = {
	name: text(),
	organisationNumber: organisationNumber(),
	task: text(),
	agreementDate: date(),
};

/** What a consumer answers. Its documents are templates over these fields. */
export const consumerAnswers = z.strictObject({
	consumerType: openChoice(broadConsumerTypes, "consumerTypes"),
	consumer: group({
		name: text(),
		organisationNumber: organisationNumber(),
		address: text({ optional: true }),
	}),
	inSegment: choice(["yes", "no"]),
	segmentCoordinator: group({
		name: text(),
		organisationNumber: organisationNumber(),
		/** What the consumer lets it do in the consumer's name. */
		mandate: choice(["represent", "acceptTerms"]),
		/** Whether the data pass through it, and on what it then handles them. */
		handling: choice(["none", "processor", "ownBasis"]),
		processorAgreementDate: date(),
	}),
	contacts: rows(contact, { personal: true }),
	/** The row id is the service's id. */
	services: rows({ dataCategories: entries("dataCategories") }, { of: "services" }),
	disclosureBasis: entry("legalBases"),
	collectionBasis: statute(),
	processingBasis: choice(processingBases),
	/** Asked of kinds of consumers that must have one: for what it is given, and by which act. */
	licence: text({ optional: true }),
	/** Asked of private consumers with a public task: the provision that gives it to them. */
	assignedBy: statute({ optional: true }),
	/** The condition of GDPR art. 9(2) or 10 that is met. Asked where the data may reveal something of the kind. */
	specialCondition: statute(),
	/** GDPR art. 35. Asked of all: how many the data are about, which may make a risk too, only the consumer knows. */
	impactAssessment: group({
		status: choice(["done", "planned", "notNeeded"], { optional: true }),
		/** The role that answers for it. */
		owner: text({ optional: true }),
	}),
	purpose: longText(),
	processors: rows(processor),
	startDate: date(),
	durationKind: choice(["ongoing", "fixed"]),
	endDate: date(),
	signatory: group({ name: text({ personal: true }), title: text({ personal: true }) }),
	/** How the terms enter the agreement; while unanswered they are cited by edition and address. */
	termsForm: choice(termsForms),
	segment: group({ name: text() }),
	/** The one service that the consumer asks to be connected to, and how. */
	connection: group({
		service: entry("services"),
		route: choice(["own", "vendor", "coordinator"]),
		vendor: text(),
		vendorNumber: organisationNumber(),
		testDate: date(),
		startDate: date(),
	}),
	/** What the declaration said before: plain data, so that a change can tell what was. */
	supersedes: group({
		date: date(),
		services: rows({ dataCategories: entries("dataCategories") }, { of: "services" }),
		contacts: rows(contact, { personal: true }),
		disclosureBasis: entry("legalBases"),
		collectionBasis: statute(),
		processingBasis: choice(processingBases),
		processors: rows(processor),
	}),
	/** What else than the services has changed since. */
	changed: group({
		contacts: choice(["yes", "no"]),
		bases: choice(["yes", "no"]),
		processors: choice(["yes", "no"]),
	}),
	termination: group({ date: date() }),
});

export type ConsumerAnswers = z.infer<typeof consumerAnswers>;

export const consumerFields = vocabularyOf(consumerAnswers);
