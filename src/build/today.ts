/** The day where the site's readers are, `2026-11-23`. */
export function todayInOslo(): string {
	return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(new Date());
}
