import type { Blank } from "./nodes.ts";

/** Something that the law says about an answer, in whole sentences. */
export interface Remark {
	readonly type: "remark";
	readonly path: string;
	/** The question to go to. */
	readonly field: string;
	/** In the language of the document. */
	readonly label: string;
}
/** «Mangler før signering», «Må rettes før signering»: what is to be done, each with the path that it is about. */
export interface OpenItems {
	readonly type: "openItems";
	readonly title: string;
	readonly children: readonly (Blank | Remark)[];
}
