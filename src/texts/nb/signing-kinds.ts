import type { SigningKindWords } from "../../core/signing/signing-words.ts";

const mayBind =
	"Den som underskriver, må ha myndighet til å binde parten. En kontaktperson har ikke uten videre det.";
const weMayBind =
	"Den som underskriver for dere, må ha myndighet til å binde dere. En kontaktperson har ikke uten videre det.";
const sameText = "Begge parter må underskrive nøyaktig samme tekst.";
const weSign = "Den som kan binde dere, underskriver.";
const keepAnswers =
	"Ta også vare på Word-filen eller JSON-filen. Åpner dere den her igjen, kan dere lage en endring uten å svare på alt på nytt.";
const toProvider = (provider: string) =>
	`Send filen til ${provider} slik ${provider} har avtalt med dere. Spør først hvilken tekst ${provider} vil bruke: Denne er et forslag.`;

/** What the agreements themselves say of how they are signed: read it there before a word is changed here. */
export const signingKinds: SigningKindWords = {
	declaration: ({ provider, coordinator, inSegment }) => ({
		who: [`Disse underskriver. ${mayBind}`],
		file: [sameText],
		to: [
			`Send filen til ${provider} slik ${provider} har avtalt med dere. Spør først hvilken avtaletekst ${provider} vil bruke: Denne er et forslag og gjelder ikke før den er godtatt.`,
			...(inSegment
				? [
						`Dere er del av et segment. Avtal med ${coordinator} hvem av dere som sender filen, og hvem som skal ha kopi.`,
					]
				: []),
		],
		next: [
			weSign,
			`${provider} vurderer om vilkårene for å få opplysningene er oppfylt, og kan si nei.`,
			`Godtar ${provider}, underskriver ${provider} og sender dere et eksemplar. Før det er ingen av partene bundet. Et ja betyr ikke at ${provider} har godkjent grunnlagene deres.`,
			"Ta vare på det underskrevne eksemplaret sammen med vurderingen av det rettslige grunnlaget.",
			keepAnswers,
		],
	}),

	change: ({ provider, coordinator, inSegment }) => ({
		who: [
			weMayBind,
			`${provider} underskriver for å godta nye tjenester og opplysningstyper. Melder dere bare andre endringer, gjelder de uten den underskriften.`,
		],
		file: [`Skal ${provider} også underskrive, må begge underskrive nøyaktig samme tekst.`],
		to: [
			inSegment
				? `Dere er del av et segment. Send filen til ${provider} gjennom ${coordinator}.`
				: `Send filen direkte til ${provider}.`,
			`Ordlyden er et forslag. Spør ${provider} hvilken tekst dere skal bruke, men vent ikke med å melde fra.`,
		],
		next: [
			weSign,
			`Nye tjenester og opplysningstyper gjelder først når ${provider} har godtatt meldingen ved å underskrive den. ${provider} kan si nei. Et ja betyr ikke at ${provider} har godkjent grunnlagene deres.`,
			`Andre endringer gjelder for ${provider} fra ${provider} har fått meldingen. Faller en tjeneste bort, skal dere ikke lenger bruke tilgangen til den.`,
			`Er et rettslig grunnlag endret, må dere også gi en ny egenerklæring. Dere skal ikke innhente opplysninger på et nytt grunnlag før ${provider} har godtatt den, og ikke på et grunnlag som er falt bort.`,
			"Ta vare på meldingen sammen med egenerklæringen og vurderingen av det rettslige grunnlaget.",
			keepAnswers,
		],
	}),

	termination: ({ provider, coordinator, inSegment }) => ({
		who: [
			`Det er bare dere som må underskrive for at oppsigelsen skal gjelde. ${weMayBind}`,
			`${provider} underskriver bare for å bekrefte at oppsigelsen er mottatt, og når.`,
		],
		file: [],
		to: [
			`Send oppsigelsen til ${provider}. En oppsigelsesfrist løper fra ${provider} har fått den. Sørg derfor for at dere kan vise når det var.`,
			`Ordlyden er et forslag. At ${provider} ikke har godtatt ordlyden, hindrer ikke at oppsigelsen gjelder. Har ${provider} et eget skjema, kan dere bruke det i stedet.`,
			...(inSegment
				? [
						`Dere er del av et segment. Gi ${coordinator} en kopi. Oppsigelsen fører ikke i seg selv til at dere går ut av segmentet: Hvordan det skjer, står i tiltredelseserklæringen.`,
					]
				: []),
		],
		next: [
			`Den som kan binde dere, underskriver, og dere sender oppsigelsen. ${provider} trenger ikke å si ja til den.`,
			"Avtalen gjelder til og med dagen dere har ført opp. Har vilkårene en oppsigelsesfrist som løper ut senere, gjelder avtalen til fristen er ute.",
			`Når avtalen er slutt, skal dere ikke lenger bruke tilgangen, og ${provider} stenger den. Har dere delegert tilgangen til en databehandler i Altinn, trekker dere delegeringen tilbake.`,
			"Slett opplysningene dere alt har fått, når formålet ikke lenger gjør det nødvendig å lagre dem, med mindre loven krever at de blir bevart. Sørg for at databehandlerne gjør det samme. Taushetsplikten gjelder fortsatt.",
			"Ta vare på oppsigelsen og på bekreftelsen på at den er mottatt.",
		],
	}),

	joining: ({ provider, coordinator }) => ({
		who: [`${provider} er ikke part og underskriver ikke.`, `Disse underskriver. ${mayBind}`],
		file: [sameText],
		to: [
			`Send filen til ${coordinator}. Spør først hvilken tekst ${coordinator} vil bruke: Denne er et forslag.`,
		],
		next: [
			weSign,
			`Erklæringen blir godtatt ved at ${coordinator} underskriver den. Be om å få et eksemplar. Erklæringen gjelder når begge parter har underskrevet.`,
			`Erklæringen erstatter ikke egenerklæringen dere gir til ${provider}. Går dere inn i segmentet etter at dere ga den, må dere gi en ny egenerklæring.`,
			`Erklæringen kobler dere ikke på noen tjeneste. For hver tjeneste sender dere en egen påkoblingsforespørsel til ${coordinator}.`,
			"Ta vare på det underskrevne eksemplaret. Der står det hvordan dere kan trekke fullmakten tilbake eller gå ut av segmentet.",
			keepAnswers,
		],
	}),

	request: ({ provider, coordinator }) => ({
		who: [
			`Dere underskriver forespørselen. Underskriften fra ${coordinator} bekrefter bare at den er mottatt.`,
		],
		file: ["Hver tjeneste skal ha sin egen forespørsel."],
		to: [
			`Send filen til ${coordinator}, og ikke til ${provider}. Spør først hvilket skjema ${coordinator} vil bruke: Dette er et forslag.`,
		],
		next: [
			`Den som skal underskrive for dere, underskriver, og dere sender forespørselen. Be ${coordinator} bekrefte at den er mottatt.`,
			`Dere gjennomfører de avtalte testene, bare med syntetiske testdata, og går gjennom dem sammen med ${coordinator}.`,
			`Det er oppgaven til ${coordinator} å vurdere om dere er kvalifisert for påkobling, og å bringe forespørselen videre til ${provider} når dere er det. Må dere vente, skal dere få vite hvorfor.`,
			`${provider} avgjør om dere får tilgang. Forespørselen utvider ikke tilgangen, og dere skal ikke hente opplysninger når grunnlaget mangler.`,
			"Ta vare på forespørselen sammen med egenerklæringen og tiltredelseserklæringen.",
			"Ta også vare på Word-filen eller JSON-filen. Åpner dere den her igjen, kan dere lage forespørselen for neste tjeneste uten å svare på alt på nytt.",
		],
	}),

	agreement: ({ provider }) => ({
		who: ["Konsumentene er ikke parter og underskriver ikke.", `Disse underskriver. ${mayBind}`],
		file: [
			sameText,
			"Skal selve avtalen underskrives i faser, underskriver partene den sammen med siden for den første fasen.",
		],
		to: [toProvider(provider)],
		next: [
			"Sjekk at begge parter har ført opp kontaktpunktene og ansvarsområdene sine i avtalen.",
			weSign,
			`Er ${provider} enig, underskriver ${provider} og sender dere et eksemplar. Teksten gjelder ikke før begge parter har underskrevet. Til da gjelder det partene eventuelt har avtalt fra før.`,
			`Fortell konsumentene i segmentet hva som er nytt for dem. Underskriften gir ingen konsument tilgang: Tjenesten må stå i konsumentens egen egenerklæring, og ${provider} må ha gitt tilgang.`,
			"Ta vare på det underskrevne eksemplaret.",
			keepAnswers,
		],
	}),

	phases: ({ provider }) => ({
		who: [`Hver fase har sin egen side for underskrift. ${mayBind}`],
		file: [
			sameText,
			"Segmentansvaravtalen er en egen fil. Partene underskriver den sammen med siden for den første fasen.",
		],
		to: [toProvider(provider)],
		next: [
			"Partene underskriver segmentansvaravtalen og siden for den første fasen.",
			"Siden for en senere fase blir stående åpen til partene er enige om å underskrive den. Ingen av dem er bundet til det.",
			"En fase gjelder bare sin del av samarbeidet, fra dagen som står der, men ikke før begge parter har underskrevet siden.",
			"En tjeneste kan ikke tas i bruk bare fordi den står i fasen. Den må stå i bilaget om tjenester i avtalen, og grunnlagene må finnes fra før.",
			"Ta vare på hver underskrevet side sammen med avtalen.",
			keepAnswers,
		],
	}),

	plan: ({ provider }) => ({
		who: [
			`Ingen må underskrive for at planen skal kunne brukes. Når klarhetstesten er gjennomgått, kan disse underskrive notatet til slutt. Den som underskriver, bekrefter bare det, og underskriften binder ingen til noe etter avtalen. ${provider} underskriver ikke.`,
		],
		file: [],
		to: ["Del filen med mottakeren og andre som skal arbeide etter planen."],
		next: [
			"Segmentansvarlig og mottakeren går gjennom kriteriene sammen og noterer hva som gjenstår.",
			"Når klarhetstesten er gjennomgått, fører de opp navn, dato og resultat i notatet.",
			`En bestått test gir ikke tilgang. ${provider} avgjør om mottakeren får det.`,
			"Planen gir ingen rettigheter eller plikter. De som arbeider etter den, kan endre den når de er enige om det.",
			"Ta vare på Word-filen eller JSON-filen. Åpner dere den her igjen, kan dere endre planen uten å svare på alt på nytt.",
		],
	}),
};
