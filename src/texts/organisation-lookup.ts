/** What stands at the button that asks a register for a name and perhaps an address, and what is said of its answer, in one language. */
export interface LookupTexts {
	/** It says that the number leaves the browser. */
	readonly button: (register: string, hasAddress: boolean) => string;
	readonly asking: string;
	readonly cancel: string;
	readonly cancelled: string;
	/** There is no number to ask for. */
	readonly noNumber: string;
	readonly filled: (words: string) => string;
	readonly same: string;
	/** Something else is typed: is it to be replaced? */
	readonly differs: (words: string) => string;
	readonly replace: string;
	readonly keep: string;
	readonly kept: string;
	readonly undo: string;
	readonly undone: string;
	/* What else the register says. */
	readonly deleted: (day: string) => string;
	readonly bankrupt: string;
	readonly liquidation: string;
	readonly forced: string;
	readonly check: string;
	/* Nothing came to fill in. */
	readonly notFound: string;
	readonly removed: string;
	readonly tooLate: string;
	readonly failed: string;
}
