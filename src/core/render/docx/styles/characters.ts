import { bold, color, type Definition, italic, size } from "./definition.ts";
import type { CharacterStyle } from "./names.ts";
import { linkBlue, markRed, yellow } from "./palette.ts";

const linked = `${color(linkBlue)}<w:u w:val="single"/>`;

/** A run has one character style, so what is both strong and a link has a style for both. */
export const characterStyles: Readonly<Record<CharacterStyle, Definition>> = {
	Strong: { name: "Strong", run: bold },
	Emphasis: { name: "Emphasis", run: italic },
	StrongEmphasis: { name: "Sterk og uthevet", custom: true, run: bold + italic },
	Hyperlink: { name: "Hyperlink", run: linked },
	LinkStrong: { name: "Sterk lenke", custom: true, run: bold + linked },
	LinkEmphasis: { name: "Uthevet lenke", custom: true, run: italic + linked },
	LinkStrongEmphasis: {
		name: "Sterk og uthevet lenke",
		custom: true,
		run: bold + italic + linked,
	},
	PlaceholderText: {
		name: "Placeholder Text",
		run: `<w:shd w:val="clear" w:color="auto" w:fill="${yellow}"/>`,
	},
	HeaderMark: { name: "Utkastmerke i topptekst", custom: true, run: bold + color(markRed) },
	CommentReference: { name: "annotation reference", run: size(8) },
};
