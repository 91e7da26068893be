import type { SigningKindWords } from "../../core/signing/signing-words.ts";

const mayBind =
	"Den som skriv under, må ha mynde til å binde parten. Ein kontaktperson har ikkje det utan vidare.";
const weMayBind =
	"Den som skriv under for dykk, må ha mynde til å binde dykk. Ein kontaktperson har ikkje det utan vidare.";
const sameText = "Begge partane må skrive under nøyaktig same tekst.";
const weSign = "Den som kan binde dykk, skriv under.";
const keepAnswers =
	"Ta òg vare på Word-fila eller JSON-fila. Opnar de ho her igjen, kan de lage ei endring utan å svare på alt på nytt.";
const toProvider = (provider: string) =>
	`Send fila til ${provider} slik ${provider} har avtalt med dykk. Spør først kva tekst ${provider} vil bruke: Denne er eit framlegg.`;

/** What the agreements themselves say of how they are signed: read it there before a word is changed here. */
export const signingKinds: SigningKindWords = {
	declaration: ({ provider, coordinator, inSegment }) => ({
		who: [`Desse skriv under. ${mayBind}`],
		file: [sameText],
		to: [
			`Send fila til ${provider} slik ${provider} har avtalt med dykk. Spør først kva avtaletekst ${provider} vil bruke: Denne er eit framlegg og gjeld ikkje før ho er godteken.`,
			...(inSegment
				? [
						`De er del av eit segment. Avtal med ${coordinator} kven av dykk som sender fila, og kven som skal ha kopi.`,
					]
				: []),
		],
		next: [
			weSign,
			`${provider} vurderer om vilkåra for å få opplysningane er oppfylte, og kan seie nei.`,
			`Godtek ${provider}, skriv ${provider} under og sender dykk eit eksemplar. Før det er ingen av partane bundne. Eit ja betyr ikkje at ${provider} har godkjent grunnlaga dykkar.`,
			"Ta vare på det underskrivne eksemplaret saman med vurderinga av det rettslege grunnlaget.",
			keepAnswers,
		],
	}),

	change: ({ provider, coordinator, inSegment }) => ({
		who: [
			weMayBind,
			`${provider} skriv under for å godta nye tenester og opplysningstypar. Melder de berre andre endringar, gjeld dei utan den underskrifta.`,
		],
		file: [`Skal ${provider} òg skrive under, må begge skrive under nøyaktig same tekst.`],
		to: [
			inSegment
				? `De er del av eit segment. Send fila til ${provider} gjennom ${coordinator}.`
				: `Send fila direkte til ${provider}.`,
			`Ordlyden er eit framlegg. Spør ${provider} kva tekst de skal bruke, men vent ikkje med å melde frå.`,
		],
		next: [
			weSign,
			`Nye tenester og opplysningstypar gjeld først når ${provider} har godteke meldinga ved å skrive under på ho. ${provider} kan seie nei. Eit ja betyr ikkje at ${provider} har godkjent grunnlaga dykkar.`,
			`Andre endringar gjeld for ${provider} frå ${provider} har fått meldinga. Fell ei teneste bort, skal de ikkje lenger bruke tilgangen til ho.`,
			`Er eit rettsleg grunnlag endra, må de òg gi ei ny eigenerklæring. De skal ikkje hente inn opplysningar på eit nytt grunnlag før ${provider} har godteke ho, og ikkje på eit grunnlag som er falle bort.`,
			"Ta vare på meldinga saman med eigenerklæringa og vurderinga av det rettslege grunnlaget.",
			keepAnswers,
		],
	}),

	termination: ({ provider, coordinator, inSegment }) => ({
		who: [
			`Det er berre de som må skrive under for at oppseiinga skal gjelde. ${weMayBind}`,
			`${provider} skriv berre under for å stadfeste at oppseiinga er motteken, og når.`,
		],
		file: [],
		to: [
			`Send oppseiinga til ${provider}. Ein oppseiingsfrist går frå ${provider} har fått ho. Sørg difor for at de kan vise når det var.`,
			`Ordlyden er eit framlegg. At ${provider} ikkje har godteke ordlyden, hindrar ikkje at oppseiinga gjeld. Har ${provider} eit eige skjema, kan de bruke det i staden.`,
			...(inSegment
				? [
						`De er del av eit segment. Gi ${coordinator} ein kopi. Oppseiinga fører ikkje i seg sjølv til at de går ut av segmentet: Korleis det skjer, står i tiltredingserklæringa.`,
					]
				: []),
		],
		next: [
			`Den som kan binde dykk, skriv under, og de sender oppseiinga. ${provider} treng ikkje å seie ja til ho.`,
			"Avtalen gjeld til og med dagen de har ført opp. Har vilkåra ein oppseiingsfrist som går ut seinare, gjeld avtalen til fristen er ute.",
			`Når avtalen er slutt, skal de ikkje lenger bruke tilgangen, og ${provider} stengjer han. Har de delegert tilgangen til ein databehandlar i Altinn, trekkjer de delegeringa tilbake.`,
			"Slett opplysningane de alt har fått, når formålet ikkje lenger gjer det nødvendig å lagre dei, med mindre lova krev at dei blir tekne vare på. Sørg for at databehandlarane gjer det same. Teieplikta gjeld framleis.",
			"Ta vare på oppseiinga og på stadfestinga av at ho er motteken.",
		],
	}),

	joining: ({ provider, coordinator }) => ({
		who: [`${provider} er ikkje part og skriv ikkje under.`, `Desse skriv under. ${mayBind}`],
		file: [sameText],
		to: [
			`Send fila til ${coordinator}. Spør først kva tekst ${coordinator} vil bruke: Denne er eit framlegg.`,
		],
		next: [
			weSign,
			`Erklæringa blir godteken ved at ${coordinator} skriv under. Be om å få eit eksemplar. Erklæringa gjeld når begge partane har skrive under.`,
			`Erklæringa erstattar ikkje eigenerklæringa de gir til ${provider}. Går de inn i segmentet etter at de gav ho, må de gi ei ny eigenerklæring.`,
			`Erklæringa koplar dykk ikkje på nokon teneste. For kvar teneste sender de ein eigen påkoplingsførespurnad til ${coordinator}.`,
			"Ta vare på det underskrivne eksemplaret. Der står det korleis de kan trekkje fullmakta tilbake eller gå ut av segmentet.",
			keepAnswers,
		],
	}),

	request: ({ provider, coordinator }) => ({
		who: [
			`De skriv under førespurnaden. Underskrifta frå ${coordinator} stadfestar berre at han er motteken.`,
		],
		file: ["Kvar teneste skal ha sin eigen førespurnad."],
		to: [
			`Send fila til ${coordinator}, og ikkje til ${provider}. Spør først kva skjema ${coordinator} vil bruke: Dette er eit framlegg.`,
		],
		next: [
			`Den som skal skrive under for dykk, skriv under, og de sender førespurnaden. Be ${coordinator} stadfeste at han er motteken.`,
			`De gjennomfører dei avtalte testane, berre med syntetiske testdata, og går gjennom dei saman med ${coordinator}.`,
			`Det er oppgåva til ${coordinator} å vurdere om de er kvalifiserte for påkopling, og å bringe førespurnaden vidare til ${provider} når de er det. Må de vente, skal de få vite kvifor.`,
			`${provider} avgjer om de får tilgang. Førespurnaden utvidar ikkje tilgangen, og de skal ikkje hente opplysningar når grunnlaget manglar.`,
			"Ta vare på førespurnaden saman med eigenerklæringa og tiltredingserklæringa.",
			"Ta òg vare på Word-fila eller JSON-fila. Opnar de ho her igjen, kan de lage førespurnaden for neste teneste utan å svare på alt på nytt.",
		],
	}),

	agreement: ({ provider }) => ({
		who: ["Konsumentane er ikkje partar og skriv ikkje under.", `Desse skriv under. ${mayBind}`],
		file: [
			sameText,
			"Skal sjølve avtalen skrivast under i fasar, skriv partane under på han saman med sida for den første fasen.",
		],
		to: [toProvider(provider)],
		next: [
			"Sjekk at begge partane har ført opp kontaktpunkta og ansvarsområda sine i avtalen.",
			weSign,
			`Er ${provider} samd, skriv ${provider} under og sender dykk eit eksemplar. Teksten gjeld ikkje før begge partane har skrive under. Til då gjeld det partane eventuelt har avtalt frå før.`,
			`Fortel konsumentane i segmentet kva som er nytt for dei. Underskrifta gir ingen konsument tilgang: Tenesta må stå i eigenerklæringa til konsumenten, og ${provider} må ha gitt tilgang.`,
			"Ta vare på det underskrivne eksemplaret.",
			keepAnswers,
		],
	}),

	phases: ({ provider }) => ({
		who: [`Kvar fase har si eiga side for underskrift. ${mayBind}`],
		file: [
			sameText,
			"Segmentansvaravtalen er ei eiga fil. Partane skriv under på han saman med sida for den første fasen.",
		],
		to: [toProvider(provider)],
		next: [
			"Partane skriv under segmentansvaravtalen og sida for den første fasen.",
			"Sida for ein seinare fase blir ståande open til partane er samde om å skrive under på ho. Ingen av dei er bundne til det.",
			"Ein fase gjeld berre sin del av samarbeidet, frå dagen som står der, men ikkje før begge partane har skrive under på sida.",
			"Ei teneste kan ikkje takast i bruk berre fordi ho står i fasen. Ho må stå i bilaget om tenester i avtalen, og grunnlaga må finnast frå før.",
			"Ta vare på kvar underskriven side saman med avtalen.",
			keepAnswers,
		],
	}),

	plan: ({ provider }) => ({
		who: [
			`Ingen må skrive under for at planen skal kunne brukast. Når klarheitstesten er gått gjennom, kan desse skrive under notatet til slutt. Den som skriv under, stadfestar berre det, og underskrifta bind ingen til noko etter avtalen. ${provider} skriv ikkje under.`,
		],
		file: [],
		to: ["Del fila med mottakaren og andre som skal arbeide etter planen."],
		next: [
			"Segmentansvarleg og mottakaren går gjennom kriteria saman og noterer kva som står att.",
			"Når klarheitstesten er gått gjennom, fører dei opp namn, dato og resultat i notatet.",
			`Ein bestått test gir ikkje tilgang. ${provider} avgjer om mottakaren får det.`,
			"Planen gir ingen rettar eller plikter. Dei som arbeider etter han, kan endre han når dei er samde om det.",
			"Ta vare på Word-fila eller JSON-fila. Opnar de ho her igjen, kan de endre planen utan å svare på alt på nytt.",
		],
	}),
};
