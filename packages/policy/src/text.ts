/** One text in the three languages of the house. */
export type Text = { readonly fr: string; readonly nl: string; readonly en: string }
