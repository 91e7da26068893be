import { frontmatterForm } from "./forms.ts";
import type { SentencesOf } from "./sentences.ts";
import { strayCharacter } from "./stray-character.ts";
import { list, markdownName, markdownRemedy, quote } from "./words.ts";

/** What cannot be read in a template. */
export const reading: SentencesOf<
	| "unclosed-component"
	| "misnested-component"
	| "crossed-component"
	| "closing-without-opening"
	| "malformed-closing"
	| "unclosed-braces"
	| "stray-character"
	| "unfinished-tag"
	| "unindented-line"
	| "unreadable-source"
	| "frontmatter-value"
	| "frontmatter-key"
	| "no-script"
	| "not-a-path"
	| "braces-in-prose"
	| "unsupported-markdown"
	| "link-address"
> = {
	"unclosed-component": ({ component, within }) => ({
		unexpected: `<${component}> uten sluttmerke`,
		expected: `</${component}> senere i ${within === "" ? "filen" : `samme ${markdownName(within)}`}`,
		fix:
			within === ""
				? `Skriv </${component}> der innholdet slutter.`
				: `Skriv </${component}> der innholdet slutter. Skal innholdet være flere avsnitt, må <${component}> og </${component}> stå på egne linjer med likt innrykk.`,
	}),
	"misnested-component": ({ found, expected, opened }) => ({
		unexpected: `sluttmerke </${found}>`,
		expected: `</${expected}>, fordi <${expected}> i ${opened} ikke er avsluttet`,
		fix: `Skriv </${expected}> foran </${found}>.`,
	}),
	"crossed-component": ({ component, markup }) => ({
		unexpected: `sluttmerke </${component}> i ${markdownName(markup)}`,
		expected: `både <${component}> og </${component}> i samme ${markdownName(markup)}, eller begge utenfor`,
		fix: markup.startsWith("list")
			? `Skriv </${component}> helt til venstre på linjen, uten innrykk.`
			: `Flytt </${component}> ut, eller flytt <${component}> inn.`,
	}),
	"closing-without-opening": ({ found }) => ({
		unexpected: `sluttmerke </${found}>`,
		expected: `et startmerke <${found}> foran`,
		fix: `Skriv <${found}> der innholdet begynner, eller fjern </${found}>.`,
	}),
	"malformed-closing": ({ component }) => ({
		unexpected: `tillegg i sluttmerket </${component}>`,
		expected: "bare navnet",
		fix: `Skriv </${component}> uten noe mer.`,
	}),
	"unclosed-braces": () => ({
		unexpected: "krøllparentes som står alene",
		expected: "{ og } rundt navnet på et felt",
		fix: "Skriv { foran og } bak navnet på feltet. Skal tegnet stå i teksten, skriver du \\{ eller \\}.",
	}),
	"stray-character": ({ character, within }) => strayCharacter[within](character),
	"unfinished-tag": () => ({
		unexpected: "startmerke uten slutt",
		expected: "> der merket slutter",
		fix: "Skriv > der merket slutter, og sjekk at hvert anførselstegn har en make.",
	}),
	"unindented-line": () => ({
		unexpected: "linje uten innrykk",
		expected: "samme innrykk som resten av listepunktet",
		fix: "Rykk linjen inn, eller skriv alt på samme linje.",
	}),
	"unreadable-source": ({ reason }) => ({
		unexpected: `tekst som ikke kan leses (${quote(reason)})`,
		expected: "tekst, lister og komponenter",
		fix: "Se på stedet som er oppgitt. Be en utvikler om å oversette meldingen.",
	}),
	"frontmatter-value": ({ key, found, expected }) => ({
		unexpected: found === "" ? `fil uten ${key}` : `verdi ${quote(found)} for ${key}`,
		...frontmatterForm(expected, key),
	}),
	"frontmatter-key": ({ key, valid: { names, meant } }) => ({
		unexpected: `nøkkel «${key}» øverst i filen`,
		expected: `bare ${list(names)}`,
		fix: meant === undefined ? "Fjern linjen." : `Mente du «${meant}»? Ellers fjerner du linjen.`,
	}),
	"no-script": ({ found }) => ({
		unexpected: `kode ${quote(found)}`,
		expected: "tekst, lister og komponenter",
		fix: "Fjern koden. Er det vanlig tekst, må avsnittet begynne med et annet ord enn import eller export.",
	}),
	"not-a-path": ({ found }) => ({
		unexpected: `innhold i krøllparenteser, ${quote(found)}`,
		expected: "navnet på ett felt, for eksempel {consumer.name}",
		fix: "Skriv bare navnet på feltet. Skal noe regnes ut eller sammenlignes, trengs det et eget felt: spør en utvikler.",
	}),
	"braces-in-prose": ({ found }) => ({
		unexpected: `innhold i krøllparenteser, ${quote(found)}`,
		expected: "vanlig tekst, for sidene i content/prose/ har ingen felt",
		fix: "Fjern krøllparentesene. Skal de stå i teksten, skriver du \\{ og \\}.",
	}),
	"unsupported-markdown": ({ found }) => ({
		unexpected: markdownName(found),
		expected: "avsnitt, lister, uthevet tekst, lenker og komponenter",
		fix: markdownRemedy(found),
	}),
	"link-address": ({ found }) => ({
		unexpected: `lenke til ${quote(found)}`,
		expected: "en adresse som begynner med https:// eller mailto:",
		fix: "Skriv hele adressen. Til et punkt eller et bilag i dokumentet bruker du <Ref>.",
	}),
};
