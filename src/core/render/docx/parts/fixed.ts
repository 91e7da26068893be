import { namespaces } from "../namespaces.ts";
import { part } from "../xml.ts";

/** word/webSettings.xml: says nothing, but Word for Mac offers to repair a file without it. */
export const webSettings = part(
	`<w:webSettings ${namespaces}><w:optimizeForBrowser/></w:webSettings>`,
);

/** word/fontTable.xml: the one font, which has a stand-in of the same measures where it is not installed. */
export const fontTable = part(
	`<w:fonts ${namespaces}><w:font w:name="Arial"><w:altName w:val="Liberation Sans"/>` +
		'<w:panose1 w:val="020B0604020202020204"/><w:charset w:val="00"/>' +
		'<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>',
);
