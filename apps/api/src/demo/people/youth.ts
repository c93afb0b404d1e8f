export type Phase =
  | 'referral'
  | 'admission_decided'
  | 'admitted'
  | 'observation'
  | 'integration'
  | 'orientation'
  | 'autonomy_studio'
  | 'extra_muros'
  | 'left'
  | 'disappeared'
  | 'refused'

/** What the presumption of trafficking rests on; it colours the story without ever telling it in detail. */
export type Past =
  | 'restaurant'
  | 'carwash'
  | 'begging'
  | 'theft'
  | 'household'
  | 'online'
  | 'nails'
  | 'farm'
  | 'parcels'
  | 'unclear'

/** A synthetic youth: who they are, when they came and went in days before today, and what their story is made of. */
export type Youth = {
  readonly alias: string
  readonly gender: 'girl' | 'boy' | 'other' | 'unknown'
  /** What the house calls them. */
  readonly usual: string
  /** Spoken languages, the preferred one first. */
  readonly languages: readonly [string, ...string[]]
  readonly nationality: string
  /** Every version of the name that was ever given: as declared first, as retained last. */
  readonly names: readonly [string, ...string[]]
  readonly past: Past
  readonly phase: Phase
  /** Age in months on the day of arrival, or of the referral when there was no arrival. */
  readonly months: number
  /** Comes of age in so many days, whatever the months say of the day. */
  readonly ofAgeIn?: number
  /** Day of arrival (or of referral), counted from today: -40 is forty days ago. */
  readonly day: number
  /** Day of departure from the house. */
  readonly gone?: number
  readonly likes: Likes
  readonly card?: 'nuts' | 'fasting' | 'asthma' | 'lactose' | 'penicillin'
}

/** Whether they came with a telephone of their own. */
export function hadPhone({ past }: Youth): boolean {
  return past !== 'begging' && past !== 'farm' && past !== 'unclear' && past !== 'household'
}

export type Likes =
  | 'football'
  | 'cooking'
  | 'drawing'
  | 'music'
  | 'mechanics'
  | 'sewing'
  | 'swimming'
  | 'reading'
