import type { CaseName } from "../core/schema/case-names.ts";

/** What is said where a draft is kept and taken up again, in one language. */
export interface KeepingTexts {
	/** In the page itself, before any script. */
	readonly page: KeepingPageTexts;
	readonly device: DeviceTexts;
	readonly file: FileTexts;
	readonly link: LinkTexts;
	readonly opening: OpeningTexts;
	readonly earlier: EarlierTexts;
	/** «12 svar» */
	readonly answerCount: (count: number) => string;
	/** Answers that are typed, but cannot be read yet, and are not taken along. */
	readonly unread: (count: number) => string;
	/** Answers that the case has, and other forms ask. */
	readonly elsewhere: (count: number) => string;
	readonly undo: string;
	readonly cancel: string;
	readonly close: string;
	/** The code could not be fetched. */
	readonly unreachable: string;
}

export interface KeepingPageTexts {
	readonly summary: string;
	/** On the way from the agreement that applies. */
	readonly earlier: Readonly<Record<CaseName, { readonly note: string; readonly open: string }>>;
}

export interface DeviceTexts {
	readonly heading: string;
	readonly notKept: string;
	readonly keep: string;
	/** @param time when it was last kept: «14.32» or «3. mars 2027 kl. 14.32» */
	readonly kept: (time: string, days: number) => string;
	readonly time: (clock: string, date?: string) => string;
	readonly erase: string;
	readonly erased: string;
	readonly full: string;
	readonly forbidden: string;
	/** Another draft lies there already. */
	readonly replaceHeading: string;
	readonly replaceWhat: (what: StoredWords) => string;
	readonly replace: string;
	readonly replaced: string;
	readonly otherTabHeading: string;
	readonly otherTab: string;
	readonly keepThis: string;
	readonly openOther: string;
	readonly erasedElsewhere: string;
	/* The card when one comes back. */
	readonly foundHeading: string;
	readonly found: (what: StoredWords) => string;
	readonly goOn: string;
	/** Said once a draft is open that was not wholly understood. */
	readonly storedStands: string;
	readonly eraseFound: string;
	/** Hands out what lies there as it is: also what this page cannot read. */
	readonly takeOut: string;
	readonly openForm: (title: string) => string;
	readonly otherForm: string;
	readonly newer: string;
	readonly broken: string;
	readonly source: string;
}

/** A draft on the device, in words. */
export interface StoredWords {
	readonly title: string;
	readonly time: string;
	/** «12 svar» */
	readonly answers: string;
}

export interface FileTexts {
	readonly heading: string;
	readonly what: string;
	readonly save: string;
	readonly open: string;
	readonly saved: (fileName: string) => string;
	readonly saveFailed: string;
	readonly reading: (fileName: string) => string;
	readonly unreadable: (fileName: string) => string;
	readonly onlyOne: string;
	readonly source: (fileName: string) => string;
}

export interface LinkTexts {
	readonly heading: string;
	readonly what: string;
	readonly make: string;
	readonly nothing: string;
	readonly holds: string;
	readonly leavesOut: string;
	readonly persons: string;
	/** «Hvilke tjenester trenger dere? (tre rader)» */
	readonly rows: (label: string, count: number) => string;
	readonly length: (count: number, most: number) => string;
	readonly address: string;
	readonly copy: string;
	readonly copied: string;
	readonly copyFailed: string;
	readonly source: string;
}

export interface OpeningTexts {
	readonly reviewHeading: (source: string) => string;
	/** How many answers would be another. */
	readonly wouldChange: (count: number) => string;
	readonly keptToo: string;
	readonly open: string;
	readonly showAll: (count: number) => string;
	/* One line: what stands there, and what comes in its place. */
	readonly now: string;
	readonly becomes: string;
	readonly empty: string;
	readonly none: string;
	readonly rowAdded: (row: string) => string;
	readonly rowRemoved: (row: string) => string;
	readonly rowsMoved: string;
	/** «Telefonnummer (Anne)» */
	readonly inRow: (row: string, question: string) => string;
	readonly editedHeading: (count: number) => string;
	readonly stored: string;
	readonly typed: string;
	readonly remarksHeading: string;
	readonly wordingHeading: string;
	readonly wordingWhat: string;
	readonly altered: (title: string) => string;
	readonly removed: (title: string) => string;
	readonly wordingOther: string;
	readonly wordingUnknown: string;
	readonly migrationHeading: string;
	readonly migrated: (from: number, to: number, kept: number) => string;
	readonly renamed: (from: string, to: string) => string;
	readonly dropped: (field: string, value: string) => string;
	readonly issuesHeading: string;
	readonly cleanedHeading: string;
	readonly fromControls: string;
	readonly notAsked: (count: number) => string;
	readonly reportHeading: string;
	readonly opened: (source: string, answers: string) => string;
	readonly same: (source: string) => string;
	readonly holdsNothing: (source: string) => string;
	readonly bringBack: string;
	readonly broughtBack: string;
}

export interface EarlierTexts {
	readonly heading: string;
	readonly what: (source: string) => string;
	readonly applies: string;
	readonly draft: string;
	readonly dateHeading: string;
	readonly date: string;
	readonly dateHint: (date: string | undefined) => string;
	readonly goOn: string;
	readonly opened: (source: string, answers: string) => string;
}
