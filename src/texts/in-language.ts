import type { Language } from "../core/language.ts";
import type { DraftTexts } from "./draft.ts";
import type { InterfaceTexts } from "./interface.ts";
import type { KeepingTexts } from "./keeping.ts";
import type { LeavingTexts } from "./leaving.ts";
import { draftTexts as nbDraft } from "./nb/draft.ts";
import { interfaceTexts as nb } from "./nb/interface.ts";
import { keepingTexts as nbKeeping } from "./nb/keeping.ts";
import { leavingTexts as nbLeaving } from "./nb/leaving.ts";
import { serviceTexts as nbServices } from "./nb/services.ts";
import { draftTexts as nnDraft } from "./nn/draft.ts";
import { interfaceTexts as nn } from "./nn/interface.ts";
import { keepingTexts as nnKeeping } from "./nn/keeping.ts";
import { leavingTexts as nnLeaving } from "./nn/leaving.ts";
import { serviceTexts as nnServices } from "./nn/services.ts";
import type { ServiceTexts } from "./services.ts";

/** What the pages say, by language. */
export const textsIn: Readonly<Record<Language, InterfaceTexts>> = { nb, nn };

/** What the generator says while one works, by language. */
export const draftTextsIn: Readonly<Record<Language, DraftTexts>> = { nb: nbDraft, nn: nnDraft };

/** What the end of the form says, by language. */
export const leavingTextsIn: Readonly<Record<Language, LeavingTexts>> = {
	nb: nbLeaving,
	nn: nnLeaving,
};

/** What is said where a draft is kept and taken up again, by language. */
export const keepingTextsIn: Readonly<Record<Language, KeepingTexts>> = {
	nb: nbKeeping,
	nn: nnKeeping,
};

/** What is said where services are chosen, by language. */
export const serviceTextsIn: Readonly<Record<Language, ServiceTexts>> = {
	nb: nbServices,
	nn: nnServices,
};
