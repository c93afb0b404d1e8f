import type { Purpose } from '@havre/contracts/documents.ts'
import type { RecordCompartment } from '@havre/kinds/kind.ts'
import type { Audience } from '@havre/kinds/redact.ts'
import type { EntryAspect } from '@havre/policy/qualifiers.ts'

/** What a summary made for this purpose may hold at most. Whoever prints still has to be able to read each part of it. */
export type PurposeRule = {
  readonly audience: Audience
  /** Compartments whose signed entries it may hold, or only those of one aspect. */
  readonly entries: { readonly [compartment in RecordCompartment]?: true | EntryAspect }
  /** Sections that are not entries. */
  readonly parts: readonly Part[]
  /** A paper of the legal axis, which is what a legal officer may prepare. */
  readonly legal: boolean
}

export const PARTS = ['situation', 'care', 'dates'] as const
export type Part = (typeof PARTS)[number]

/**
 * The ceilings follow the columns of the access matrix: a mandating authority gets the signed records of axes 1, 2, 4 and 5;
 * a lawyer and a guardian what they read; a school its own axis and what to do in an emergency. Suspicions (SEALED), what passes
 * between lawyer and client (PRIV), the psychologist's notes and identity are in no summary; identity is asked for by itself.
 */
export const PURPOSE_RULES: { readonly [purpose in Purpose]: PurposeRule } = {
  handover: {
    audience: 'internal',
    entries: {
      OPS: true,
      LOG: true,
      INTAKE: true,
      SAFETY: true,
      LEGAL: true,
      EDUC: true,
      MED: true,
      INTEG: true,
      AUTON: true,
    },
    parts: ['situation', 'care', 'dates'],
    legal: false,
  },
  authority: {
    audience: 'court',
    entries: { INTAKE: true, SAFETY: true, EDUC: true, INTEG: true },
    parts: ['situation'],
    legal: true,
  },
  lawyer: {
    audience: 'external',
    entries: { INTAKE: true, SAFETY: true, LEGAL: true, EDUC: true, INTEG: true },
    parts: ['situation'],
    legal: true,
  },
  guardian: {
    audience: 'external',
    entries: {
      INTAKE: true,
      SAFETY: 'measures',
      LEGAL: true,
      EDUC: true,
      MED: true,
      INTEG: true,
      AUTON: true,
    },
    parts: ['situation', 'care'],
    legal: true,
  },
  school: { audience: 'external', entries: { INTEG: true }, parts: ['situation', 'care'], legal: false },
  health: { audience: 'external', entries: { MED: true }, parts: ['situation', 'care'], legal: false },
}
