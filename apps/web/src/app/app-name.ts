/** The neutral name of the product, as the page was served with it. Also its title on every screen. */
export const appName = document.title
