import { frontTexts } from "../../texts/nb/front.ts";

const { doors: texts } = frontTexts;

/** The ways in, one for each who comes: each leads to what applies to them. */
export const doors = [
	{ address: "/for/bruke-data/", ...texts.useData },
	{ address: "/for/segmentansvarlig/", ...texts.segment },
	{ address: "/for/systemleverandor/", ...texts.system },
	{ address: "/for/alle/", ...texts.rules },
] as const;
