import { part } from "../xml.ts";

const colors = {
	dk1: "000000",
	lt1: "FFFFFF",
	dk2: "1F2A37",
	lt2: "EDF0F3",
	accent1: "0B4F8A",
	accent2: "55606B",
	accent3: "E3B505",
	accent4: "8E1B1B",
	accent5: "2F6B4F",
	accent6: "6B4F8A",
	hlink: "0B4F8A",
	folHlink: "6B4F8A",
};

const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = `<a:ln w="6350">${fill}</a:ln>`;
const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
const font = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>';

/** word/theme/theme1.xml: the styles do not use it, but Word for Mac offers to repair a file without it. */
export const theme = part(
	'<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Utkast"><a:themeElements>' +
		'<a:clrScheme name="Utkast">' +
		Object.entries(colors)
			.map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`)
			.join("") +
		`</a:clrScheme><a:fontScheme name="Utkast"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>` +
		`<a:fmtScheme name="Utkast"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>` +
		`<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
		"</a:themeElements></a:theme>",
);
