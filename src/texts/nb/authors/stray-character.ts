import type { AuthorRules } from "../../../core/author-rules.ts";
import type { AuthorSentences } from "./sentences.ts";

/** A character that cannot stand where it does, by what it was taken to be part of. */
export const strayCharacter: Readonly<
	Record<AuthorRules["stray-character"]["within"], (character: string) => AuthorSentences>
> = {
	text: (character) => ({
		unexpected: `tegn «${character}» etter <`,
		expected: "navnet på en komponent etter <",
		fix:
			character === "!"
				? "Skriv merknader slik: {/* merknad */}."
				: "Skal tegnet < stå i teksten, skriver du \\<. Adresser skriver du uten < og >.",
	}),
	tag: (character) => ({
		unexpected: `tegn «${character}» i et startmerke`,
		expected: "en egenskap, eller > der merket slutter",
		fix: "Sjekk at hvert anførselstegn har en make, og at merket slutter med >.",
	}),
	value: (character) => ({
		unexpected: `tegn «${character}» etter =`,
		expected: 'et rett anførselstegn (")',
		fix: 'Skriv verdien i rette anførselstegn, for eksempel id="taushetsplikt".',
	}),
};
