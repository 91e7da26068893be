import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.ts";

let kept: string | undefined;

/** The site's icon as an address that holds it: it is not worth a request of its own. */
export function iconAddress(): string {
	kept ??= asAddress(readFileSync(join(root, "public/favicon.svg"), "utf8"));
	return kept;
}

/** Only what an address cannot hold is written otherwise: the rest packs better as it is. */
function asAddress(svg: string): string {
	const plain = svg.trim().replace(/>\s+</g, "><").replaceAll('"', "'").replaceAll("#", "%23");
	return `data:image/svg+xml,${plain}`;
}
