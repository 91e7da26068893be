/**
 * Does what may take something that is not here. The words for what fails stand on the page: what could not be fetched
 * cannot tell of it.
 * @param status where it is told, with the words as `data-failed`
 * @throws what went wrong, when it is told
 */
export async function orTell(
	status: HTMLElement | null | undefined,
	act: () => void | Promise<void>,
): Promise<void> {
	try {
		await act();
	} catch (error) {
		if (status) status.textContent = status.dataset.failed ?? "";
		throw error;
	}
}
