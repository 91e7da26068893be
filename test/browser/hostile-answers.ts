/** Answers that mean something to someone else: to HTML, to XML, to Word, to JavaScript, to those who read from right to left. */
export const hostileAnswers: Readonly<Record<string, string>> = {
	"markup for HTML": `<img src=x onerror="alert(1)"><b>fet</b></p></article><script>alert(2)</script>`,
	attributes: `" onfocus="alert(1)" autofocus x='`,
	"references to signs": "&lt;b&gt; &amp; &#60;i&#62; &nbsp; &copy",
	"markup for XML": "]]><!-- --> <?xml version='1.0'?> <w:p/> <![CDATA[ x ]]>",
	"fields of Word": '{ REF parter \\h } { HYPERLINK "https://angrep.example" } «MERGEFIELD»',
	"escapes of Word": "_x000D_ _x0041_ %s %1 \\u0041 $& $1 $` __row__ {consumer.name}",
	"signs of direction": "for\u202eetter\u2066isolert\u2069 \u200fslutt\u061c",
	"control characters": "a\u0000b\u0007c\u001bd\u007fe\u0085f\u{feff}g\ufffeh",
	"halves of pairs": "før\ud800mellom\udc00etter",
	"emoji of several parts": "👩‍👩‍👧‍👦 🏳️‍🌈 🇳🇴 e\u0301 å",
	"words of script": "javascript:alert(1) __proto__ constructor toString",
	"right to left": "שלום עולם مرحبا",
};

/** As long as the longest answer may be. */
export const longAnswer = "Åtte ord som fyller en hel lang linje. "
	.repeat(103)
	.slice(0, 3999)
	.concat(".");
