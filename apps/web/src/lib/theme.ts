export type Theme = 'system' | 'light' | 'dark'

/** Shows the product in a theme. The choice is kept on the account, not in the browser. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
