import type { ReaderPageName } from "../../build/published/reader-pages.ts";
import type { SiteContent } from "../../build/site-content.ts";
import { type StepName, stepTexts } from "../../texts/nb/steps.ts";
import { stepTargets } from "./step-targets.ts";

/** What a reader does, in which order. */
const stepsOf: Readonly<Record<ReaderPageName, readonly StepName[]>> = {
	"konsument-i-segment": ["service", "terms", "declaration", "faultToCoordinator", "read"],
	"enkeltstaende-konsument": ["service", "terms", "declaration", "faultToProvider", "read"],
	segmentansvarlig: ["agreement", "segmentTerms", "faultFromConsumers", "read"],
	systemleverandor: ["read", "processorAgreement", "customersDeclaration", "customersFault"],
	alle: ["read", "shared", "word", "ownData"],
};

/** The steps of a reader in words; one whose page the content does not make is left out. */
export function stepsFor(name: ReaderPageName, content: SiteContent) {
	const provider = content.site.data.provider.name;
	const targets = stepTargets(name, content);
	return stepsOf[name].flatMap((step) => {
		const target = targets[step];
		if (!target) return [];
		const { address, title = "", description = "" } = target;
		const { words, about } = stepTexts[step];
		const values = { provider, title, description };
		return [{ address, words: words(values), about: about(values) }];
	});
}
