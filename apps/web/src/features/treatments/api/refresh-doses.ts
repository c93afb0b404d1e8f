/** Whatever shows doses or treatments is read again: here, in the house, in the history. */
export const DOSES = [['doses'], ['treatments'], ['today']] as const
