import type { CaseName } from "../../core/schema/case-names.ts";
import type { ConsumerAnswers } from "../../core/schema/consumer-case.ts";
import type { PublishedDocument } from "./documents.ts";
import type { Reader } from "./readers.ts";

/** What is known of the one who has found the way to a page «Dette gjelder deg». */
export interface ReaderPage {
	readonly reader: Reader;
	/** The variants of the sharing terms that may be theirs. */
	readonly variants: readonly NonNullable<PublishedDocument["variant"]>[];
	/** What they would have answered, by the kind of case. */
	readonly answers?: Readonly<Partial<Record<CaseName, ConsumerAnswersSoFar>>>;
	/** A reader who is a party to nothing sees only what concerns them. */
	readonly outside?: true;
}

type ConsumerAnswersSoFar = Pick<ConsumerAnswers, "inSegment">;

/** The pages by their names in the address. */
export const readerPages = {
	"konsument-i-segment": {
		reader: "consumer",
		variants: ["segment"],
		answers: { consumer: { inSegment: "yes" } },
	},
	"enkeltstaende-konsument": {
		reader: "consumer",
		variants: ["standalone"],
		answers: { consumer: { inSegment: "no" } },
	},
	segmentansvarlig: {
		reader: "segmentCoordinator",
		variants: ["segment"],
	},
	systemleverandor: {
		reader: "systemVendor",
		variants: ["segment", "standalone"],
		outside: true,
	},
	alle: {
		reader: "public",
		variants: ["segment", "standalone"],
		outside: true,
	},
} as const satisfies Readonly<Record<string, ReaderPage>>;

export type ReaderPageName = keyof typeof readerPages;
export const readerPageNames = Object.keys(readerPages) as ReaderPageName[];

/** Where the page stands: `/for/alle/`. */
export function readerAddress(name: ReaderPageName): string {
	return `/for/${name}/`;
}
