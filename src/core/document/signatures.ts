import type { Phrasing } from "./nodes.ts";

/** The places to sign. */
export interface Signatures {
	readonly type: "signatures";
	readonly children: readonly Signature[];
}
/** One party's, with what stands there and the lines to write on. */
export interface Signature {
	readonly type: "signature";
	readonly party: readonly Phrasing[];
	readonly children: readonly SignatureRow[];
}
export interface SignatureRow {
	readonly type: "signatureRow";
	readonly label: string;
	/** Empty: a line to write on. */
	readonly children: readonly Phrasing[];
}
