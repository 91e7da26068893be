import type { Kind } from "../../core/schema/kinds.ts";

/** How a kind of text is typed: the keyboard of a telephone, and a width that says how much is expected. */
export const textInput: Readonly<
	Partial<Record<Kind, { inputmode?: "numeric" | "tel" | "email"; size?: number }>>
> = {
	organisationNumber: { inputmode: "numeric", size: 14 },
	telephone: { inputmode: "tel", size: 18 },
	date: { size: 18 },
	email: { inputmode: "email" },
};
