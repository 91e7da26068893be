/**
 * The buttons that ask a register for the name of an organisation. They are listened for on the whole page, since a
 * form may take the place of another; what it takes to ask is fetched when one is pressed.
 */
document.addEventListener("click", async ({ target }) => {
	const button = target instanceof Element ? target.closest("[data-look-up-name]") : null;
	const place = button?.closest<HTMLElement>("[data-look-up]");
	if (!place) return;
	try {
		const { lookUp } = await import("./look-up.ts");
		await lookUp(place);
	} catch (error) {
		const status = place.querySelector<HTMLElement>("[data-looked-up]");
		if (status) status.textContent = status.dataset.failed ?? "";
		throw error;
	}
});
