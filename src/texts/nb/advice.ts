import { type AdviceTexts, listed } from "../advice.ts";

/** A reference to the law where a finding rests on some. */
const see = (statutes: string): string => (statutes === "" ? "" : `Se ${statutes}.`);

const fields = {
	name: "navnet",
	organisationNumber: "organisasjonsnummeret",
	task: "oppgaven",
	agreementDate: "datoen for databehandleravtalen",
} as const;

/** What the advice says of a case: what is wrong, why, and what to do. */
export const adviceTexts: AdviceTexts = {
	head: {
		title: "Råd om utkastet",
		lead: "Rådene hjelper dere å vurdere saken. De er ingen konklusjon: Tilbyderen avgjør om opplysningene kan utleveres, og dere svarer selv for grunnlaget deres. At det ikke står noe råd her, betyr ikke at alt er i orden.",
	},
	severities: {
		block: "Må rettes før signering",
		warn: "Bør sjekkes før signering",
		explain: "Godt å vite",
	},
	noDocument: "Her kan ikke noe dokument bli riktig, så utkastet blir ikke laget.",
	sentences: {
		"no-legal-basis": (_, statutes) => ({
			what: "Dere har svart at dere ikke har rettslig grunnlag.",
			why: `En avtale gir ikke et slikt grunnlag. ${see(statutes)}`,
			fix: "Les hva dere kan gjøre i stedet.",
		}),
		"both-bases-required": ({ missing }, statutes) => ({
			what:
				missing === "disclosure"
					? "Tilbyderens hjemmel for å utlevere opplysningene mangler."
					: "Deres grunnlag for å innhente opplysningene mangler.",
			why: `Det må finnes grunnlag på begge sider, og det ene kan ikke erstatte det andre. ${see(statutes)}`,
			fix: "Oppgi det grunnlaget som mangler. Finnes det ikke, kan opplysningene ikke deles.",
		}),
		"type-without-own-basis": ({ type }, statutes) => ({
			what: `Egenerklæringen passer ikke for ${type}.`,
			why: `Den er for virksomheter som innhenter opplysninger på eget grunnlag, til egne oppgaver. ${see(statutes)}`,
			fix: "Les hva som gjelder for dere. Skal dere selv bruke opplysningene til egne oppgaver, velger dere en annen type virksomhet.",
		}),

		"basis-closed-to-type": ({ basis, type }) => ({
			what: `Hjemmelen ${basis} gjelder ikke for ${type}.`,
			why: "En hjemmel åpner bare for dem den selv nevner.",
			fix: "Velg en hjemmel som gjelder for dere, eller sjekk hva slags virksomhet dere har oppgitt.",
		}),
		"basis-doubtful-for-type": ({ basis, type }) => ({
			what: `Hjemmelen ${basis} gjelder sjelden for ${type}.`,
			why: "Den gjelder offentlige myndigheter. En privat virksomhet er det bare når den utøver myndighet på vegne av det offentlige.",
			fix: "Vis hvilken lov som gir dere myndigheten, eller velg en annen hjemmel.",
		}),
		"service-closed-to-type": ({ service, type }, statutes) => ({
			what: `Tjenesten «${service}» er ikke for ${type}.`,
			why: `Den er bare for mottakere som er nevnt i en hjemmel for tjenesten. ${see(statutes)}`,
			fix: "Ta bort tjenesten, eller sjekk hva slags virksomhet dere har oppgitt.",
		}),
		"basis-not-for-service": ({ basis, service }) => ({
			what: `Vi kjenner ikke til at ${basis} åpner for tjenesten «${service}».`,
			why: "Hjemmelen er ikke blant dem som er ført opp for tjenesten. Oversikten er ikke nødvendigvis fullstendig.",
			fix: "Sjekk hjemmelen, eller spør tilbyderen.",
		}),
		"data-flow-other-way": ({ service }, statutes) => ({
			what: `I tjenesten «${service}» går opplysningene til tilbyderen, ikke fra den.`,
			why: `Den som gir opplysningene, er ikke konsument og har ingenting å erklære. ${see(statutes)}`,
			fix: "Ta bort tjenesten.",
		}),

		"outside-closed-list": ({ basis, service, categories }) => ({
			what: `Hjemmelen ${basis} åpner ikke for dette i tjenesten «${service}»: ${listed(categories)}.`,
			why: "Bestemmelsen lister opp hva den åpner for. Andre opplysninger kan ikke gis etter den.",
			fix: "Ta bort opplysningene, eller oppgi en annen hjemmel som åpner for dem.",
		}),
		"purpose-limited-by-basis": ({ basis, purpose }) => ({
			what: `Hjemmelen ${basis} åpner bare for dette formålet: ${purpose}.`,
			why: "Opplysningene kan ikke brukes til noe annet etter denne hjemmelen.",
			fix: "Skriv formålet slik at det holder seg innenfor.",
		}),
		"basis-opens-no-confidential": ({ basis, categories }, statutes) => ({
			what: `Hjemmelen ${basis} åpner ikke for taushetsbelagte opplysninger: ${listed(categories)}.`,
			why: `Slike opplysninger krever en annen hjemmel. ${see(statutes)}`,
			fix: "Ta bort opplysningene, eller oppgi hjemmelen som åpner for dem.",
		}),
		"confidential-without-statute": ({ categories }, statutes) => ({
			what: `Grunnlaget deres lar dere ikke innhente dette uten hinder av taushetsplikt: ${listed(categories)}.`,
			why: `Taushetsbelagte opplysninger krever hjemmel i en lov som sier at dere kan innhente dem uten hinder av taushetsplikt. ${see(statutes)}`,
			fix: "Oppgi loven med paragraf, eller ta bort opplysningene.",
		}),
		"confidential-statute-unknown": ({ categories }, statutes) => ({
			what: `Vi kjenner ikke loven dere har oppgitt for dette: ${listed(categories)}.`,
			why: `Taushetsbelagte opplysninger krever hjemmel i en lov som sier at dere kan innhente dem uten hinder av taushetsplikt. ${see(statutes)}`,
			fix: "Les om loven sier det. Gjør den ikke det, må opplysningene tas bort.",
		}),
		"confidential-outside-statute": ({ statute, categories }) => ({
			what: `${capital(statute)} lar dere ikke innhente dette uten hinder av taushetsplikt: ${listed(categories)}.`,
			why: "Bestemmelsen lister opp hva den åpner for.",
			fix: "Ta bort opplysningene, eller oppgi en annen lov som åpner for dem.",
		}),
		"consent-not-offered": ({ basis, service }) => ({
			what: `Tjenesten «${service}» bygger ikke på samtykke.`,
			why: `Samtykke etter ${basis} åpner bare i tjenester som tilbyderen har laget for det.`,
			fix: "Oppgi en hjemmel som gjelder uten samtykke, eller ta bort tjenesten.",
		}),
		"consent-opens-nothing": ({ categories }, statutes) => ({
			what: `Samtykke åpner ikke for dette: ${listed(categories)}.`,
			why: `Slike taushetsbelagte opplysninger krever hjemmel i lov. ${see(statutes)}`,
			fix: "Oppgi loven som lar dere innhente dem uten hinder av taushetsplikt, eller ta bort opplysningene.",
		}),
		"need-to-be-justified": ({ categories }, statutes) => ({
			what: `Dette får dere bare når dere oppgir et begrunnet behov: ${listed(categories)}.`,
			why: `Loven gir det ikke uten begrunnelse. ${see(statutes)}`,
			fix: "Skriv i formålet hvorfor dere trenger det, eller ta bort opplysningene.",
		}),
		"data-withheld": ({ categories }, statutes) => ({
			what: `Dette blir ikke utlevert om alle: ${listed(categories)}.`,
			why: `Opplysningen kan være gradert eller sperret for noen. ${see(statutes)}`,
			fix: "Lag en rutine for når opplysningen mangler, og lov ingen at dere får den.",
		}),

		"processing-basis-closed-to-type": ({ basis, type }, statutes) => ({
			what: `Behandlingsgrunnlaget ${basis} kan ikke brukes av ${type} som utfører oppgavene sine.`,
			why: `Forordningen gjør unntak for slike virksomheter. ${see(statutes)}`,
			fix: "Velg grunnlaget som svarer til oppgaven. For offentlige myndigheter er det ofte bokstav c eller e.",
		}),
		"statute-required": ({ basis }, statutes) => ({
			what: `Behandlingsgrunnlaget ${basis} må være fastsatt i en annen rettsregel, og dere har bare vist til forordningen.`,
			why: `Bokstav c og e gjelder bare når plikten eller oppgaven følger av unionsretten eller nasjonal rett (nr. 3). ${see(statutes)}`,
			fix: "Oppgi loven eller forskriften med paragraf.",
		}),
		"special-category": ({ categories }, statutes) => ({
			what: `Dette kan røpe særlige kategorier av personopplysninger eller lovbrudd: ${listed(categories)}.`,
			why: `Slike opplysninger kan bare behandles på særlige vilkår. ${see(statutes)}`,
			fix: "Avklar hvilket vilkår dere oppfyller. Skjemaet spør om det under rettslig grunnlag.",
		}),
		"special-condition-of-another-kind": ({ categories }, statutes) => ({
			what: `Vilkåret dere har oppgitt, er ikke fra bestemmelsen som verner dette: ${listed(categories)}.`,
			why: `Behandlingsgrunnlaget er ikke nok. Dere må også oppfylle et vilkår i denne bestemmelsen. ${see(statutes)}`,
			fix: "Oppgi vilkåret med artikkel, nummer og bokstav, eller ta bort opplysningene.",
		}),
		"impact-assessment": (_, statutes) => ({
			what: "Behandlingen kan gi høy risiko for dem opplysningene gjelder.",
			why: `Da må dere vurdere personvernkonsekvensene før dere begynner. ${see(statutes)}`,
			fix: "Avgjør om dere må gjøre en slik vurdering, og hvem hos dere som har ansvaret for den.",
		}),
		"impact-assessment-first": (_, statutes) => ({
			what: "Vurderingen av personvernkonsekvensene er ikke gjort ennå.",
			why: `Den skal gjøres før behandlingen begynner. ${see(statutes)}`,
			fix: "Vent med å hente opplysninger til den er gjort.",
		}),
		"impact-assessment-unowned": (_, statutes) => ({
			what: "Det står ikke hvem hos dere som har ansvaret for vurderingen av personvernkonsekvensene.",
			why: `Den behandlingsansvarlige skal gjøre vurderingen. Har ingen ansvaret, er det lett at den blir liggende. ${see(statutes)}`,
			fix: "Oppgi rollen eller enheten som har ansvaret.",
		}),

		"processor-incomplete": ({ number, missing }, statutes) => ({
			what: `Databehandler ${number} mangler noe: ${listed(missing.map((field) => fields[field]))}.`,
			why: `Dere må ha databehandleravtale med den som behandler opplysninger for dere. ${see(statutes)}`,
			fix: "Fyll ut det som mangler.",
		}),
		"processor-agreement-late": ({ number }, statutes) => ({
			what: `Databehandleravtalen med databehandler ${number} er datert etter startdatoen.`,
			why: `Avtalen må være på plass før databehandleren får tilgang. ${see(statutes)}`,
			fix: "Rett datoen, eller flytt startdatoen.",
		}),
		"processor-is-consumer": ({ number }, statutes) => ({
			what: `Databehandler ${number} har samme organisasjonsnummer som dere.`,
			why: `En databehandler er en annen enn den behandlingsansvarlige. ${see(statutes)}`,
			fix: "Rett nummeret, eller ta bort databehandleren.",
		}),
		"coordinator-agreement-late": (_, statutes) => ({
			what: "Databehandleravtalen med segmentansvarlig er datert etter startdatoen.",
			why: `Avtalen må være på plass før segmentansvarlig får tilgang. ${see(statutes)}`,
			fix: "Rett datoen, eller flytt startdatoen.",
		}),
		"coordinator-not-processor": (_, statutes) => ({
			what: "Segmentansvarlig er databehandler for dere, men står ikke blant databehandlerne i egenerklæringen.",
			why: `Dere må ha databehandleravtale med den som behandler opplysninger for dere. ${see(statutes)}`,
			fix: "Legg til databehandleren i egenerklæringen.",
		}),
		"coordinator-fetches": () => ({
			what: "Segmentansvarlig skal hente opplysningene.",
			why: "I tiltredelseserklæringen har dere svart at opplysningene ikke går gjennom segmentansvarlig.",
			fix: "Rett det svaret som er feil.",
		}),
		"vendor-not-processor": (_, statutes) => ({
			what: "Leverandøren som kobler dere på, står ikke blant databehandlerne i egenerklæringen.",
			why: `Dere må ha databehandleravtale med den som behandler opplysninger for dere. ${see(statutes)}`,
			fix: "Rett nummeret, eller legg til databehandleren i egenerklæringen.",
		}),
		"processor-delegation": (_, statutes) => ({
			what: "Databehandleren henter opplysningene med tilgangen deres.",
			why: `Den handler bare på vegne av dere. ${see(statutes)}`,
			fix: "Deleger tilgangen i Altinn når tilbyderen har gitt dere den.",
		}),

		"own-basis-in-segment": (_, statutes) => ({
			what: "Segmentansvarlig kan godta vilkår for dere når dere har gitt fullmakt til det, men ikke erklære grunnlaget deres.",
			why: `Dere har selv behandlingsansvaret, og segmentansvarlig kontrollerer det ikke. ${see(statutes)}`,
			fix: "Vurder og oppgi deres eget grunnlag.",
		}),
		"signatory-is-contact": (_, statutes) => ({
			what: "Den som underskriver, er også oppgitt som kontaktperson.",
			why: `En kontaktperson har ikke uten videre myndighet til å binde virksomheten. ${see(statutes)}`,
			fix: "Sjekk at personen har myndighet til å underskrive.",
		}),
		"signing-authority": ({ type }, statutes) => ({
			what: `Myndigheten til å underskrive for ${type} følger ikke av stillingen alene.`,
			why: `Den som underskriver, må ha fått myndighet til å binde virksomheten. ${see(statutes)}`,
			fix: "Ha fullmakten klar, slik at dere kan vise den.",
		}),
	},
};

function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
