import { m } from '../../paraglide/messages.js'
import type { Deadline, LegalProcedure, Paper, PastEvent } from './api/file-law.ts'

export const applicantWords: Record<LegalProcedure['applicant'], () => string> = {
  guardian: m.legal_applicant_guardian,
  youth: m.legal_applicant_youth,
  parent: m.legal_applicant_parent,
  centre: m.legal_applicant_centre,
  other: m.legal_applicant_other,
}

export const originalWords: Record<NonNullable<Paper['original']>, () => string> = {
  youth: m.legal_original_youth,
  guardian: m.legal_original_guardian,
  lawyer: m.legal_original_lawyer,
  safe: m.legal_original_safe,
  authority: m.legal_original_authority,
  lost: m.legal_original_lost,
  unknown: m.legal_original_unknown,
}

export const evidenceWords: Record<NonNullable<PastEvent['evidence']>, () => string> = {
  file: m.legal_evidence_file,
  lawyer: m.legal_evidence_lawyer,
  authority: m.legal_evidence_authority,
}

export const questionWords: Record<keyof NonNullable<PastEvent['answers']>, () => string> = {
  stillVictim: m.legal_question_stillVictim,
  proceedingsPending: m.legal_question_proceedingsPending,
  willToCooperate: m.legal_question_willToCooperate,
  linksBroken: m.legal_question_linksBroken,
}

export const foundWords: Record<NonNullable<Deadline['found']>, () => string> = {
  printed: m.legal_found_printed,
  override: m.legal_found_override,
  computed: m.legal_found_computed,
}

export const missingWords: Record<Deadline['missing'][number], () => string> = {
  printedDate: m.legal_missing_printedDate,
  secondPerson: m.legal_missing_secondPerson,
  lawyer: m.legal_missing_lawyer,
  birthDate: m.legal_missing_birthDate,
}

export const asksWords: Record<NonNullable<Deadline['asks']>, () => string> = {
  LEG: m.legal_asks_LEG,
  COO: m.legal_asks_COO,
  DIR: m.legal_asks_DIR,
}
