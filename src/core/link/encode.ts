import { deflateSync, strToU8 } from "fflate";
import { checksum } from "../checksum.ts";
import type { StoredCase } from "../document/draft.ts";
import type { DoorProblem } from "../issue.ts";
import type { Vocabulary } from "../schema/vocabulary.ts";
import { toBase64Url } from "./base64url.ts";
import { linkName, linkVersion, longestLink } from "./format.ts";
import { withoutPersonal } from "./personal.ts";

/**
 * A case as an address that opens it. The answers stand after `#`; those about persons only when asked for.
 * @param page the address of the page that opens it, without `#`
 * @returns the whole address, or that it would be too long
 */
export function encodeLink(
	{ schemaVersion, kind, answers }: StoredCase,
	fields: Vocabulary,
	page: string,
	options: { readonly persons: boolean },
): { readonly address: string } | { readonly problem: DoorProblem } {
	const given = options.persons ? answers : withoutPersonal(answers, fields);
	const plain = strToU8(JSON.stringify({ schemaVersion, kind, answers: given }));
	const deflated = deflateSync(plain, { level: 9 });
	const bytes = new Uint8Array(4 + deflated.length);
	new DataView(bytes.buffer).setUint32(0, checksum(plain));
	bytes.set(deflated, 4);
	const address = `${page}#${linkName}=${linkVersion}.${toBase64Url(bytes)}`;
	if (address.length <= longestLink) return { address };
	const values = { length: address.length, most: longestLink };
	return { problem: { rule: "link-too-long", values } };
}
