import type { StatuteAddresses } from "../../build/published/link-statutes.ts";
import { knownStatutes } from "../../build/published/statutes.ts";
import { siteContent } from "../../build/site-content.ts";

let kept: StatuteAddresses | undefined;

/** The acts of the content, and the pages that explain their provisions. Worked out once. */
export function siteStatutes(): StatuteAddresses {
	kept ??= read();
	return kept;
}

function read(): StatuteAddresses {
	const statutes = knownStatutes(siteContent());
	return {
		acts: statutes.acts,
		addressOf: (found) => {
			const id = statutes.idOf(found);
			return id && `/hjemler/${id}/`;
		},
	};
}
