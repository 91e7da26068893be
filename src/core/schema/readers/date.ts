import { daysInMonth, monthNames } from "./calendar.ts";
import { longestLine, prepare } from "./prepare.ts";
import { excerpt } from "./quoting.ts";
import { accepted, type Reading, refused } from "./reading.ts";
import { plainLine } from "./spaces.ts";

const first = 1900;
const last = 2199;

const technical = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const numeric = /^(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d+)\.?)?$|^(\d{1,2})\. ?(\d{1,2})$/;
const named = /^(?:den )?(\d{1,2})\.? ?(\p{L}+)\.?(?: ?(\d+)\.?)?$/iu;
const separated = /^(\d{1,4}) ?[/-] ?(\d{1,2}) ?[/-] ?(\d{1,4})$/;

/**
 * A date as Norwegians write it: `1.2.2027`, `01.02.2027`, `1. februar 2027`, `1. feb. 2027`,
 * or technically `2027-02-01`. Slashes, and hyphens with the day first, are refused: Språkrådet advises
 * against them, and they may be read with the month first.
 *
 * @returns an ISO date, `2027-02-01`, from 1900 to 2199.
 */
export function readDate(typed: string): Reading<string> {
	return prepare(typed, longestLine, (text) => read(plainLine(text)));
}

function read(text: string): Reading<string> {
	const iso = technical.exec(text);
	if (iso) return dateOf(iso[3], iso[2], iso[1]);
	const digits = numeric.exec(text);
	if (digits) return dateOf(digits[1] ?? digits[4], digits[2] ?? digits[5], digits[3]);
	const words = named.exec(text);
	if (words) return dateOf(words[1], words[2], words[3]);
	const parts = separated.exec(text);
	if (parts) {
		const readings = possibleDates(parts.slice(1));
		return refused({ rule: "date-separator", values: { typed: text, readings } });
	}
	return refused({ rule: "date-not-understood", values: {} });
}

/** The date, or the first thing wrong with it. The month is a number or a name. */
function dateOf(day = "", month = "", year?: string): Reading<string> {
	const monthNumber = monthOf(month);
	if (monthNumber === 0) {
		return refused({ rule: "date-unknown-month", values: { month: excerpt(month) } });
	}
	if (year === undefined) return refused({ rule: "date-year-missing", values: {} });
	if (year.length !== 4) {
		return refused({ rule: "date-year-digits", values: { year: excerpt(year) } });
	}
	if (Number(year) < first || Number(year) > last) {
		return refused({ rule: "date-year-range", values: { year: Number(year), first, last } });
	}
	const lastDay = daysInMonth(Number(year), monthNumber);
	if (Number(day) < 1 || Number(day) > lastDay) {
		const date = `${Number(day)}.${monthNumber}.${year}`;
		return refused({ rule: "date-nonexistent", values: { date, lastDay } });
	}
	return accepted(`${year}-${twoDigits(monthNumber)}-${day.padStart(2, "0")}`);
}

/** 1 to 12, from a number or from a name or its first three letters or more; 0 when there is no such month. */
function monthOf(month: string): number {
	if (/^\d+$/.test(month)) return Number(month) <= 12 ? Number(month) : 0;
	if (month.length < 3) return 0;
	return monthNames.findIndex((name) => name.startsWith(month.toLowerCase())) + 1;
}

function twoDigits(number: number): string {
	return String(number).padStart(2, "0");
}

/** The dates that three numbers may mean; none when no year has four digits. */
function possibleDates(parts: readonly string[]): readonly string[] {
	const [one = "", two = "", three = ""] = parts;
	const orders = [
		[one, two, three],
		[two, one, three],
		[three, two, one],
	] as const;
	const dates = orders
		.filter(([day, month, year]) => dateOf(day, month, year).value !== undefined)
		.map(([day, month, year]) => `${Number(day)}.${Number(month)}.${year}`);
	return [...new Set(dates)];
}
