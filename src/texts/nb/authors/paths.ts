import type { SentencesOf } from "./sentences.ts";
import { choices, kindName, quote } from "./words.ts";

/** What is wrong with the names that a template uses: fields, ids, options. */
export const paths: SentencesOf<
	| "duplicate-id"
	| "duplicate-number"
	| "unknown-path"
	| "path-is-rows"
	| "path-is-fact"
	| "path-is-not-rows"
	| "rows-are-no-terms"
	| "row-name-taken"
	| "unguarded-optional"
	| "unknown-reference"
	| "unknown-party"
	| "typed-number"
	| "path-is-no-condition"
	| "condition-without-options"
	| "fact-with-options"
	| "answered-with-options"
	| "answered-but-required"
	| "unknown-option"
	| "fact-without-words"
	| "unreachable-clause"
	| "reference-may-dangle"
> = {
	"duplicate-id": ({ id, first }) => ({
		unexpected: `gjentakelse av id «${id}»`,
		expected: "en id som ingen andre har",
		fix: `Gi denne en annen id. Den første står i ${first}.`,
	}),
	"duplicate-number": ({ number, first }) => ({
		unexpected: `gjentakelse av bilag ${number}`,
		expected: "et nummer som ingen andre bilag har",
		fix: `Gi dette bilaget et annet nummer. Det første står i ${first}.`,
	}),
	"unknown-path": ({ found, valid }) => ({
		unexpected: `felt «${found}»`,
		expected: "et felt som finnes her",
		fix: choices(valid),
	}),
	"path-is-rows": ({ found }) => ({
		unexpected: `liste «${found}» midt i teksten`,
		expected: "et felt med ett svar",
		fix: `Bruk <Each of="${found}" as="…"> og skriv det som skal stå for hver rad.`,
	}),
	"path-is-fact": ({ found }) => ({
		unexpected: `ja/nei-felt «${found}» midt i teksten`,
		expected: "et felt som kan leses som ord",
		fix: `Bruk feltet som betingelse: <When field="${found}"> … </When>.`,
	}),
	"path-is-not-rows": ({ found, kind }) => ({
		unexpected: `felt «${found}», som er ${kindName(kind)}`,
		expected: "en liste",
		fix: `Velg en liste, eller skriv feltet i teksten som {${found}}.`,
	}),
	"rows-are-no-terms": ({ found, valid }) => ({
		unexpected: `liste «${found}» i <Terms>`,
		expected: "en liste over vilkår",
		fix: choices(valid),
	}),
	"row-name-taken": ({ found }) => ({
		unexpected: `navn «${found}» på en rad`,
		expected: "et navn som ikke er i bruk her",
		fix: 'Velg et annet ord i as="…", og bruk det i feltene for raden.',
	}),
	"unguarded-optional": ({ found }) => ({
		unexpected: `felt «${found}» uten betingelse`,
		expected: "en betingelse, fordi feltet kan stå tomt",
		fix: `Skriv <When field="${found}" answered> … </When> rundt det som bare skal stå når feltet er fylt ut.`,
	}),
	"unknown-reference": ({ found, valid }) => ({
		unexpected: `henvisning til «${found}»`,
		expected: "id-en til et punkt eller et bilag i dokumentet",
		fix: choices(valid),
	}),
	"unknown-party": ({ found, valid }) => ({
		unexpected: `part «${found}» i <Duty>`,
		expected: "en part som finnes",
		fix: choices(valid),
	}),
	"typed-number": ({ found, within }) => ({
		unexpected: `håndskrevet nummer ${quote(found)}`,
		expected: "et nummer som regnes ut",
		fix: typedNumberRemedy(found, within),
	}),
	"path-is-no-condition": ({ found, kind }) => ({
		unexpected: `betingelse «${found}», som er ${kindName(kind)}`,
		expected: "et valg mellom svaralternativer eller et ja/nei-felt",
		fix:
			kind === "rows"
				? "Bruk <Each> eller <Table> med <None>, eller et ja/nei-felt om listen."
				: "Velg et annet felt, eller be en utvikler om et ja/nei-felt.",
	}),
	"condition-without-options": ({ found, valid }) => ({
		unexpected: `betingelse «${found}» uten svar`,
		expected: 'ett eller flere svaralternativer i is="…"',
		fix: choices(valid),
	}),
	"fact-with-options": ({ found }) => ({
		unexpected: `«is» sammen med ja/nei-feltet «${found}»`,
		expected: "bare feltet",
		fix: `Skriv <When field="${found}">, og legg til not når teksten skal stå ved nei.`,
	}),
	"answered-with-options": ({ found }) => ({
		unexpected: `«answered» sammen med «is» for «${found}»`,
		expected: "bare den ene",
		fix: "Fjern answered når svaret avgjør. Fjern is når det bare gjelder om feltet er fylt ut.",
	}),
	"answered-but-required": ({ found }) => ({
		unexpected: `«answered» for «${found}»`,
		expected: "«answered» bare for felt som kan stå tomme",
		fix: "Skriv teksten uten betingelsen. Mangler svaret, viser utkastet det.",
	}),
	"unknown-option": ({ found, path, valid }) => ({
		unexpected: `svaralternativ «${found}» for «${path}»`,
		expected: valid.names.length > 0 ? "et svaralternativ som finnes" : "ingen svaralternativer",
		fix: choices(valid, "Fjern svaralternativet."),
	}),
	"fact-without-words": ({ found }) => ({
		unexpected: `betingelse «${found}» uten ord`,
		expected: "et ja/nei-felt med ord for ja og nei",
		fix: `Be en utvikler om å skrive ordene for «${found}».`,
	}),
	"unreachable-clause": ({ id }) => ({
		unexpected: `punkt «${id}», som ingen svar kan gi`,
		expected: "et punkt som kan komme med",
		fix: "Endre betingelsene rundt punktet, som aldri er oppfylt samtidig, eller fjern punktet.",
	}),
	"reference-may-dangle": ({ to, when }) => ({
		unexpected: `henvisning til «${to}», som kan være utelatt`,
		expected: "en henvisning som alltid har noe å vise til",
		fix: `Skriv <When> rundt henvisningen, og <Otherwise> med det som ellers skal stå. «${to}» er utelatt i dette tilfellet: ${when}.`,
	}),
};

function typedNumberRemedy(found: string, within: "sentence" | "title"): string {
	if (/^\d/.test(found)) return "Fjern nummeret. Punkter og bilag får nummer av seg selv.";
	if (within === "title") return "Skriv det uten nummeret. Henvisninger kan bare stå i setninger.";
	return 'Skriv <Ref to="…" /> med id-en til punktet eller bilaget.';
}
