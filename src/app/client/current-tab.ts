/** On a phone a row of tabs is wider than the screen: the one where somebody is stands in sight. */
export const showCurrentTab = (): void => {
	const row = document.querySelector<HTMLElement>(".topbar nav:has([aria-current])");
	const current = row?.querySelector("[aria-current]")?.getBoundingClientRect();
	if (row && current) row.scrollLeft += current.left + current.width / 2 - innerWidth / 2;
};
