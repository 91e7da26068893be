/** What the sheet «Klar til signering» says, in one language. */
export interface SigningWords {
	readonly title: string;
	/** Which document the sheet is about. */
	readonly about: (document: string, edition: string) => string;
	/** That the sheet is for help, and what a signature does not do. */
	readonly reservation: string;

	readonly statusTitle: string;
	readonly nothingOpen: string;
	/** Before the list of what is missing. */
	readonly open: (count: number) => string;
	/** Before the list of what must be put right. */
	readonly toCorrect: string;
	/** Before the list of what should be looked into. */
	readonly toCheck: string;

	readonly whoTitle: string;
	/** Before the list of those who sign. */
	readonly who: string;
	/** For a party that has not said who signs. */
	readonly notNamed: string;

	readonly fileTitle: string;
	readonly file: (fileName: string) => string;

	readonly toTitle: string;
	readonly to: (provider: string) => string;
	/** For a consumer in a segment; without a name the coordinator is not answered yet. */
	readonly viaCoordinator: (coordinator: string | undefined) => string;

	readonly nextTitle: string;
	/** What happens, in order. */
	readonly next: (provider: string) => readonly string[];
}
