import type { Language } from "../language.ts";

/* The readers have this list too; this folder takes only types from the schema, and a test holds them together. */
const monthNames =
	"januar februar mars april mai juni juli august september oktober november desember".split(" ");

const months: Readonly<Record<Language, readonly string[]>> = { nb: monthNames, nn: monthNames };

const weekdays: Readonly<Record<Language, readonly string[]>> = {
	nb: ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"],
	nn: ["søndag", "måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag"],
};

/**
 * A date as in running text: «23. november 2026», with a no-break space between day and month.
 *
 * @param iso `2026-11-23`, as the reader gives it; anything else comes back as it was.
 */
export function wordDate(iso: string, language: Language): string {
	const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
	const month = months[language][Number(parts?.[2]) - 1];
	return parts && month ? `${Number(parts[3])}.\u{A0}${month} ${parts[1]}` : iso;
}

/** The same with the day of the week: «mandag 1. februar 2027», nynorsk «måndag 1. februar 2027». */
export function wordWeekdayDate(iso: string, language: Language): string {
	const words = wordDate(iso, language);
	return words === iso ? iso : `${weekdays[language][weekdayOf(iso)]} ${words}`;
}

/** 0 for Sunday to 6, by Sakamoto's rule for the Gregorian calendar. */
function weekdayOf(iso: string): number {
	const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
	const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
	const counted = month < 3 ? year - 1 : year;
	const leaps = Math.floor(counted / 4) - Math.floor(counted / 100) + Math.floor(counted / 400);
	return (counted + leaps + shift + day) % 7;
}
