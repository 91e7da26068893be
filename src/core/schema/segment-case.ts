import * as z from "zod/mini";
import {
	choice,
	date,
	email,
	entries,
	group,
	longText,
	organisationNumber,
	rows,
	statute,
	telephone,
	text,
} from "./fields.ts";
import { termsForms } from "./terms-forms.ts";
import { vocabularyOf } from "./vocabulary.ts";

const contacts = {
	name: text(),
	responsibility: text(),
	email: email(),
	telephone: telephone({ optional: true }),
};

const meetings = { name: text(), purpose: text(), frequency: text() };

/** What a segment coordinator and the provider answer. Their agreement, and what follows it, are templates over these fields. */
export const segmentAnswers = z.strictObject({
	coordinator: group({
		name: text(),
		organisationNumber: organisationNumber(),
		address: text({ optional: true }),
	}),
	/** Who belongs to it, and how they chose and authorised the coordinator. */
	segment: group({ name: text(), members: longText(), mandate: longText() }),
	/** The need and the legal basis that the consumers have in common. */
	cooperationBasis: longText(),
	responsibility: choice(["administrative", "technical"]),
	/** Asked of technical responsibility: on what the coordinator handles personal data. */
	technicalRole: choice(["processor", "ownBasis"]),
	ownBasis: statute(),
	/** The row id is the service's id. */
	services: rows({ dataCategories: entries("dataCategories") }, { of: "services" }),
	/** The agreement may be signed in phases, each for its part of the cooperation. */
	phases: rows({
		name: text(),
		content: text(),
		startDate: date(),
		services: entries("services", { optional: true }),
	}),
	tacticalMeetings: rows(meetings),
	operationalMeetings: rows(meetings),
	coordinatorContacts: rows(contacts, { personal: true }),
	providerContacts: rows(contacts, { personal: true }),
	/** The channel of each process, and who takes part. */
	dialogue: group({ enquiries: longText(), incidents: longText(), changes: longText() }),
	/** What departs from the standard text. */
	amendments: rows({ clause: text(), text: longText() }),
	startDate: date(),
	noticePeriod: text(),
	signatory: group({ name: text({ personal: true }), title: text({ personal: true }) }),
	/** How the terms enter the agreement; while unanswered they are cited by edition and address. */
	termsForm: choice(termsForms),
	/** The appendix of services that a new one replaces: plain data, so that the new one can tell what changed. */
	supersedes: group({
		/** The edition of the agreement that it belongs to. */
		edition: text(),
		date: date(),
		services: rows({ dataCategories: entries("dataCategories") }, { of: "services" }),
	}),
	/** How the cooperation is set up with the one who receives the data. */
	establishment: group({
		recipient: text(),
		owner: longText(),
		support: longText(),
		operations: longText(),
		controllerDuties: longText(),
	}),
	/** What must be in place before the start, and how one sees that it is. */
	readiness: rows({ criterion: text(), evidence: text(), responsible: text() }),
	milestones: rows({ name: text(), responsible: text(), date: date() }),
});

export type SegmentAnswers = z.infer<typeof segmentAnswers>;

export const segmentFields = vocabularyOf(segmentAnswers);
