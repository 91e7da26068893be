import { type AdviceTexts, listed } from "../advice.ts";

/** A reference to the law where a finding rests on some. */
const see = (statutes: string): string => (statutes === "" ? "" : `Sjå ${statutes}.`);

const fields = {
	name: "namnet",
	organisationNumber: "organisasjonsnummeret",
	task: "oppgåva",
	agreementDate: "datoen for databehandlaravtalen",
} as const;

/** What the advice says of a case: what is wrong, why, and what to do. */
export const adviceTexts: AdviceTexts = {
	head: {
		title: "Råd om utkastet",
		lead: "Råda hjelper dykk å vurdere saka. Dei er ingen konklusjon: Tilbydaren avgjer om opplysningane kan utleverast, og de svarer sjølve for grunnlaget dykkar. At det ikkje står noko råd her, tyder ikkje at alt er i orden.",
	},
	severities: {
		block: "Må rettast før signering",
		warn: "Bør sjekkast før signering",
		explain: "Godt å vite",
	},
	noDocument: "Her kan ikkje noko dokument bli rett, så utkastet blir ikkje laga.",
	sentences: {
		"no-legal-basis": (_, statutes) => ({
			what: "De har svart at de ikkje har rettsleg grunnlag.",
			why: `Ein avtale gir ikkje eit slikt grunnlag. ${see(statutes)}`,
			fix: "Les kva de kan gjere i staden.",
		}),
		"both-bases-required": ({ missing }, statutes) => ({
			what:
				missing === "disclosure"
					? "Heimelen tilbydaren har for å utlevere opplysningane, manglar."
					: "Grunnlaget de har for å hente inn opplysningane, manglar.",
			why: `Det må finnast grunnlag på begge sider, og det eine kan ikkje erstatte det andre. ${see(statutes)}`,
			fix: "Oppgi det grunnlaget som manglar. Finst det ikkje, kan opplysningane ikkje delast.",
		}),
		"type-without-own-basis": ({ type }, statutes) => ({
			what: `Eigenerklæringa passar ikkje for ${type}.`,
			why: `Ho er for verksemder som hentar inn opplysningar på eige grunnlag, til eigne oppgåver. ${see(statutes)}`,
			fix: "Les kva som gjeld for dykk. Skal de sjølve bruke opplysningane til eigne oppgåver, vel de ein annan type verksemd.",
		}),

		"basis-closed-to-type": ({ basis, type }) => ({
			what: `Heimelen ${basis} gjeld ikkje for ${type}.`,
			why: "Ein heimel opnar berre for dei han sjølv nemner.",
			fix: "Vel ein heimel som gjeld for dykk, eller sjekk kva slags verksemd de har oppgitt.",
		}),
		"basis-doubtful-for-type": ({ basis, type }) => ({
			what: `Heimelen ${basis} gjeld sjeldan for ${type}.`,
			why: "Han gjeld offentlege styresmakter. Ei privat verksemd er det berre når ho utøver mynde på vegner av det offentlege.",
			fix: "Vis kva lov som gir dykk myndet, eller vel ein annan heimel.",
		}),
		"service-closed-to-type": ({ service, type }, statutes) => ({
			what: `Tenesta «${service}» er ikkje for ${type}.`,
			why: `Ho er berre for mottakarar som er nemnde i ein heimel for tenesta. ${see(statutes)}`,
			fix: "Ta bort tenesta, eller sjekk kva slags verksemd de har oppgitt.",
		}),
		"basis-not-for-service": ({ basis, service }) => ({
			what: `Vi kjenner ikkje til at ${basis} opnar for tenesta «${service}».`,
			why: "Heimelen er ikkje mellom dei som er førte opp for tenesta. Oversikta er ikkje nødvendigvis fullstendig.",
			fix: "Sjekk heimelen, eller spør tilbydaren.",
		}),
		"data-flow-other-way": ({ service }, statutes) => ({
			what: `I tenesta «${service}» går opplysningane til tilbydaren, ikkje frå han.`,
			why: `Den som gir opplysningane, er ikkje konsument og har ingenting å erklære. ${see(statutes)}`,
			fix: "Ta bort tenesta.",
		}),

		"outside-closed-list": ({ basis, service, categories }) => ({
			what: `Heimelen ${basis} opnar ikkje for dette i tenesta «${service}»: ${listed(categories)}.`,
			why: "Føresegna listar opp kva ho opnar for. Andre opplysningar kan ikkje givast etter henne.",
			fix: "Ta bort opplysningane, eller oppgi ein annan heimel som opnar for dei.",
		}),
		"purpose-limited-by-basis": ({ basis, purpose }) => ({
			what: `Heimelen ${basis} opnar berre for dette formålet: ${purpose}.`,
			why: "Opplysningane kan ikkje brukast til noko anna etter denne heimelen.",
			fix: "Skriv formålet slik at det held seg innanfor.",
		}),
		"basis-opens-no-confidential": ({ basis, categories }, statutes) => ({
			what: `Heimelen ${basis} opnar ikkje for opplysningar under teieplikt: ${listed(categories)}.`,
			why: `Slike opplysningar krev ein annan heimel. ${see(statutes)}`,
			fix: "Ta bort opplysningane, eller oppgi heimelen som opnar for dei.",
		}),
		"confidential-without-statute": ({ categories }, statutes) => ({
			what: `Grunnlaget dykkar lèt dykk ikkje hente inn dette utan hinder av teieplikt: ${listed(categories)}.`,
			why: `Opplysningar under teieplikt krev heimel i ei lov som seier at de kan hente dei inn utan hinder av teieplikt. ${see(statutes)}`,
			fix: "Oppgi lova med paragraf, eller ta bort opplysningane.",
		}),
		"confidential-statute-unknown": ({ categories }, statutes) => ({
			what: `Vi kjenner ikkje lova de har oppgitt for dette: ${listed(categories)}.`,
			why: `Opplysningar under teieplikt krev heimel i ei lov som seier at de kan hente dei inn utan hinder av teieplikt. ${see(statutes)}`,
			fix: "Les om lova seier det. Gjer ho ikkje det, må opplysningane takast bort.",
		}),
		"confidential-outside-statute": ({ statute, categories }) => ({
			what: `${capital(statute)} lèt dykk ikkje hente inn dette utan hinder av teieplikt: ${listed(categories)}.`,
			why: "Føresegna listar opp kva ho opnar for.",
			fix: "Ta bort opplysningane, eller oppgi ei anna lov som opnar for dei.",
		}),
		"consent-not-offered": ({ basis, service }) => ({
			what: `Tenesta «${service}» byggjer ikkje på samtykke.`,
			why: `Samtykke etter ${basis} opnar berre i tenester som tilbydaren har laga for det.`,
			fix: "Oppgi ein heimel som gjeld utan samtykke, eller ta bort tenesta.",
		}),
		"consent-opens-nothing": ({ categories }, statutes) => ({
			what: `Samtykke opnar ikkje for dette: ${listed(categories)}.`,
			why: `Slike opplysningar under teieplikt krev heimel i lov. ${see(statutes)}`,
			fix: "Oppgi lova som lèt dykk hente dei inn utan hinder av teieplikt, eller ta bort opplysningane.",
		}),
		"need-to-be-justified": ({ categories }, statutes) => ({
			what: `Dette får de berre når de oppgir eit grunngjeve behov: ${listed(categories)}.`,
			why: `Lova gir det ikkje utan grunngiving. ${see(statutes)}`,
			fix: "Skriv i formålet kvifor de treng det, eller ta bort opplysningane.",
		}),
		"data-withheld": ({ categories }, statutes) => ({
			what: `Dette blir ikkje utlevert om alle: ${listed(categories)}.`,
			why: `Opplysninga kan vere gradert eller sperra for nokon. ${see(statutes)}`,
			fix: "Lag ein rutine for når opplysninga manglar, og lov ingen at de får henne.",
		}),

		"processing-basis-closed-to-type": ({ basis, type }, statutes) => ({
			what: `Behandlingsgrunnlaget ${basis} kan ikkje brukast av ${type} som utfører oppgåvene sine.`,
			why: `Forordninga gjer unntak for slike verksemder. ${see(statutes)}`,
			fix: "Vel grunnlaget som svarer til oppgåva. For offentlege styresmakter er det ofte bokstav c eller e.",
		}),
		"statute-required": ({ basis }, statutes) => ({
			what: `Behandlingsgrunnlaget ${basis} må vere fastsett i ein annan rettsregel, og de har berre vist til forordninga.`,
			why: `Bokstav c og e gjeld berre når plikta eller oppgåva følgjer av unionsretten eller nasjonal rett (nr. 3). ${see(statutes)}`,
			fix: "Oppgi lova eller forskrifta med paragraf.",
		}),
		"special-category": ({ categories }, statutes) => ({
			what: `Dette kan røpe særlege kategoriar av personopplysningar eller lovbrot: ${listed(categories)}.`,
			why: `Slike opplysningar kan berre behandlast på særlege vilkår. ${see(statutes)}`,
			fix: "Avklar kva vilkår de oppfyller. Skjemaet spør om det under rettsleg grunnlag.",
		}),
		"special-condition-of-another-kind": ({ categories }, statutes) => ({
			what: `Vilkåret de har oppgitt, er ikkje frå føresegna som vernar dette: ${listed(categories)}.`,
			why: `Behandlingsgrunnlaget er ikkje nok. De må òg oppfylle eit vilkår i denne føresegna. ${see(statutes)}`,
			fix: "Oppgi vilkåret med artikkel, nummer og bokstav, eller ta bort opplysningane.",
		}),
		"impact-assessment": (_, statutes) => ({
			what: "Behandlinga kan gi høg risiko for dei opplysningane gjeld.",
			why: `Då må de vurdere personvernkonsekvensane før de byrjar. ${see(statutes)}`,
			fix: "Avgjer om de må gjere ei slik vurdering, og kven hos dykk som har ansvaret for henne.",
		}),
		"impact-assessment-first": (_, statutes) => ({
			what: "Vurderinga av personvernkonsekvensane er ikkje gjord enno.",
			why: `Ho skal gjerast før behandlinga byrjar. ${see(statutes)}`,
			fix: "Vent med å hente opplysningar til ho er gjord.",
		}),
		"impact-assessment-unowned": (_, statutes) => ({
			what: "Det står ikkje kven hos dykk som har ansvaret for vurderinga av personvernkonsekvensane.",
			why: `Den behandlingsansvarlege skal gjere vurderinga. Har ingen ansvaret, er det lett at ho blir liggjande. ${see(statutes)}`,
			fix: "Oppgi rolla eller eininga som har ansvaret.",
		}),

		"processor-incomplete": ({ number, missing }, statutes) => ({
			what: `Databehandlar ${number} manglar noko: ${listed(missing.map((field) => fields[field]))}.`,
			why: `De må ha databehandlaravtale med den som behandlar opplysningar for dykk. ${see(statutes)}`,
			fix: "Fyll ut det som manglar.",
		}),
		"processor-agreement-late": ({ number }, statutes) => ({
			what: `Databehandlaravtalen med databehandlar ${number} er datert etter startdatoen.`,
			why: `Avtalen må vere på plass før databehandlaren får tilgang. ${see(statutes)}`,
			fix: "Rett datoen, eller flytt startdatoen.",
		}),
		"processor-is-consumer": ({ number }, statutes) => ({
			what: `Databehandlar ${number} har same organisasjonsnummer som de.`,
			why: `Ein databehandlar er ein annan enn den behandlingsansvarlege. ${see(statutes)}`,
			fix: "Rett nummeret, eller ta bort databehandlaren.",
		}),
		"coordinator-agreement-late": (_, statutes) => ({
			what: "Databehandlaravtalen med segmentansvarleg er datert etter startdatoen.",
			why: `Avtalen må vere på plass før segmentansvarleg får tilgang. ${see(statutes)}`,
			fix: "Rett datoen, eller flytt startdatoen.",
		}),
		"coordinator-not-processor": (_, statutes) => ({
			what: "Segmentansvarleg er databehandlar for dykk, men står ikkje blant databehandlarane i eigenerklæringa.",
			why: `De må ha databehandlaravtale med den som behandlar opplysningar for dykk. ${see(statutes)}`,
			fix: "Legg til databehandlaren i eigenerklæringa.",
		}),
		"coordinator-fetches": () => ({
			what: "Segmentansvarleg skal hente opplysningane.",
			why: "I tiltredingserklæringa har de svart at opplysningane ikkje går gjennom segmentansvarleg.",
			fix: "Rett det svaret som er feil.",
		}),
		"vendor-not-processor": (_, statutes) => ({
			what: "Leverandøren som koplar dykk på, står ikkje blant databehandlarane i eigenerklæringa.",
			why: `De må ha databehandlaravtale med den som behandlar opplysningar for dykk. ${see(statutes)}`,
			fix: "Rett nummeret, eller legg til databehandlaren i eigenerklæringa.",
		}),
		"processor-delegation": (_, statutes) => ({
			what: "Databehandlaren hentar opplysningane med tilgangen dykkar.",
			why: `Han handlar berre på vegner av dykk. ${see(statutes)}`,
			fix: "Deleger tilgangen i Altinn når tilbydaren har gitt dykk han.",
		}),

		"own-basis-in-segment": (_, statutes) => ({
			what: "Segmentansvarleg kan godta vilkår for dykk når de har gitt fullmakt til det, men ikkje erklære grunnlaget dykkar.",
			why: `De har sjølve behandlingsansvaret, og segmentansvarleg kontrollerer det ikkje. ${see(statutes)}`,
			fix: "Vurder og oppgi dykkar eige grunnlag.",
		}),
		"signatory-is-contact": (_, statutes) => ({
			what: "Den som skriv under, er også oppgitt som kontaktperson.",
			why: `Ein kontaktperson har ikkje utan vidare mynde til å binde verksemda. ${see(statutes)}`,
			fix: "Sjekk at personen har mynde til å skrive under.",
		}),
		"signing-authority": ({ type }, statutes) => ({
			what: `Myndet til å skrive under for ${type} følgjer ikkje av stillinga åleine.`,
			why: `Den som skriv under, må ha fått mynde til å binde verksemda. ${see(statutes)}`,
			fix: "Ha fullmakta klar, slik at de kan vise henne.",
		}),
	},
};

function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
