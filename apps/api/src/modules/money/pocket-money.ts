/**
 * What the house gives and may take, in cents. Proposals until the centre's board fixes its own: change them here, and
 * nowhere else. A week already paid keeps what was paid.
 */
export const POCKET_MONEY = {
  /** By age on the Monday of the week, the youngest first. */
  bands: [
    { fromAge: 0, cents: 500 },
    { fromAge: 12, cents: 700 },
    { fromAge: 14, cents: 900 },
    { fromAge: 16, cents: 1_200 },
    { fromAge: 18, cents: 1_500 },
  ],
  /** Where no birth date is retained. */
  ageUnknownCents: 900,
  /** Weeks that may still be paid afterwards, this one not counted. */
  arrearsWeeks: 4,
  /** The most that all deductions of one week may come to, as a share of the week. */
  deductionPercent: 30,
} as const
