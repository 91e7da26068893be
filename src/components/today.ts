/** The day of the build where the site's readers are, `2026-11-23`. */
export const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(
	new Date(),
);
