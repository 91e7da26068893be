/** What stands at the button that asks a register for a name, and what is said of its answer, in one language. */
export interface LookupTexts {
	/** It says that the number leaves the browser. */
	readonly button: (register: string) => string;
	readonly asking: string;
	readonly cancel: string;
	readonly cancelled: string;
	/** There is no number to ask for. */
	readonly noNumber: string;
	readonly filled: (name: string) => string;
	readonly same: string;
	/** Another name is typed: is it to be replaced? */
	readonly differs: (name: string) => string;
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
	/* No name came. */
	readonly notFound: string;
	readonly removed: string;
	readonly tooLate: string;
	readonly failed: string;
}
