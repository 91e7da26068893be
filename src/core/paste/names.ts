import { editDistance } from "../wording/edit-distance.ts";
import { comparable } from "./comparable.ts";

/** Something that can be named: a service, a category of data. */
export interface Named {
	readonly id: string;
	/** The first is the one it is called here. */
	readonly names: readonly string[];
}

/** What can be named, by what it is called. */
export class Names<Thing extends Named> {
	readonly #byName = new Map<string, Thing>();
	/** So many parts has the name with the most commas in it, and one more. */
	readonly mostParts: number;

	constructor(things: readonly Thing[]) {
		// A name stands before an id: nobody means an id who writes another's name.
		const spellings = [
			...things.flatMap((thing) => thing.names.slice(0, 1).map((name) => ({ name, thing }))),
			...things.flatMap((thing) => thing.names.slice(1).map((name) => ({ name, thing }))),
			...things.map((thing) => ({ name: thing.id, thing })),
		];
		for (const { name, thing } of spellings) {
			const word = comparable(name);
			if (word !== "" && !this.#byName.has(word)) this.#byName.set(word, thing);
		}
		this.mostParts = Math.max(1, ...spellings.map(({ name }) => name.split(/[,;\n]/).length));
	}

	of(name: string): Thing | undefined {
		return this.#byName.get(comparable(name));
	}

	/** The one that was surely meant: it begins like this and no other does, or it is a slip of the pen away. */
	nearest(name: string): Thing | undefined {
		const word = comparable(name);
		if (word.length < 3) return undefined;
		const all = [...this.#byName];
		const begun = new Set(all.filter(([one]) => one.startsWith(word)).map(([, thing]) => thing));
		const [only] = begun;
		if (begun.size === 1) return only;
		let meant: Thing | undefined;
		let least = Math.min(4, Math.ceil(word.length / 4)) + 1;
		for (const [one, thing] of all) {
			const distance = editDistance(word, one, least);
			if (distance < least) [meant, least] = [thing, distance];
		}
		return meant;
	}
}
