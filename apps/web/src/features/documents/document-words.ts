import { m } from '../../paraglide/messages.js'
import type { Documents, Summary } from './api/list-documents.ts'
import type { Audience } from './paper.ts'

type Printed = Documents['printed'][number]

/** What each summary is called, and who will read it. */
export const purposeWords: Record<Summary['purpose'], { name: () => string; reader: () => string }> = {
  handover: { name: m.documents_purpose_handover, reader: m.documents_reader_handover },
  authority: { name: m.documents_purpose_authority, reader: m.documents_reader_authority },
  lawyer: { name: m.documents_purpose_lawyer, reader: m.documents_reader_lawyer },
  guardian: { name: m.documents_purpose_guardian, reader: m.documents_reader_guardian },
  school: { name: m.documents_purpose_school, reader: m.documents_reader_school },
  health: { name: m.documents_purpose_health, reader: m.documents_reader_health },
}

export const audienceWords: Record<Audience, () => string> = {
  internal: m.documents_for_internal,
  external: m.documents_for_external,
  court: m.documents_for_court,
  youth: m.documents_for_youth,
}

export const sheetWords: Record<Documents['sheets'][number]['sheet'], () => string> = {
  rights: m.documents_sheet_rights,
  'house-rules': m.documents_sheet_house_rules,
}

/** Papers about procedures: what each is called, what it holds, for whom. */
export const lawWords: Record<
  Documents['law'][number],
  { name: () => string; about: () => string; audience: Audience }
> = {
  sheet: { name: m.documents_law_sheet, about: m.documents_law_sheet_about, audience: 'external' },
  hearing: { name: m.documents_law_hearing, about: m.documents_law_hearing_about, audience: 'internal' },
  path: { name: m.documents_law_path, about: m.documents_law_path_about, audience: 'youth' },
  renewal: { name: m.documents_law_renewal, about: m.documents_law_renewal_about, audience: 'external' },
  opinion: { name: m.documents_law_opinion, about: m.documents_law_opinion_about, audience: 'external' },
}

/** For whom the exit pack may be made, with what it then holds. */
export const exitWords: Partial<Record<Audience, { name: () => string; about: () => string }>> = {
  youth: { name: m.documents_exit_youth, about: m.documents_exit_youth_about },
  external: { name: m.documents_exit_external, about: m.documents_exit_external_about },
  internal: { name: m.documents_exit_internal, about: m.documents_exit_internal_about },
}

/** Papers of the autonomy contract: what each is called, and what it holds. */
export const contractPaperWords: Record<
  Documents['contracts'][number]['forms'][number],
  { name: () => string; about: () => string }
> = {
  text: { name: m.documents_contract_text, about: m.documents_contract_text_about },
  stage: { name: m.documents_contract_stage, about: m.documents_contract_stage_about },
}

/** The parts of a summary that are no entries: what they are called, and what they hold. */
export const partWords: Readonly<Record<string, { name: () => string; holds: () => string }>> = {
  situation: { name: m.documents_part_situation, holds: m.documents_part_situation_holds },
  care: { name: m.documents_part_care, holds: m.documents_part_care_holds },
  dates: { name: m.documents_part_dates, holds: m.documents_part_dates_holds },
}

/** What a line of the register of prints was; `kindTitle` names an entry. */
export function printedWords({ what, purpose }: Printed, kindTitle: (id: string) => string): string {
  if (what === 'entry') return purpose ? kindTitle(purpose) : m.documents_entry()
  if (what === 'project') return m.documents_project()
  if (what === 'missing') return m.documents_missing()
  if (what === 'law') return lawName(purpose)
  if (what === 'referral') return m.documents_referral()
  if (what === 'exit') return m.documents_exit()
  if (what === 'contract') return contractPaperWords[purpose === 'contract-stage' ? 'stage' : 'text'].name()
  if (what === 'sheet') return isKey(sheetWords, purpose) ? sheetWords[purpose]() : m.documents_sheet()
  return isKey(purposeWords, purpose) ? purposeWords[purpose].name() : m.documents_summary()
}

/** What no document of this audience holds, and why. */
export const leftOut: readonly (() => string)[] = [
  m.documents_out_places,
  m.documents_out_people,
  m.documents_out_supposed,
  m.documents_out_reserved,
]

function lawName(purpose: string | null): string {
  const form = purpose?.replace('law-', '') ?? null
  return isKey(lawWords, form) ? lawWords[form].name() : m.documents_law_sheet()
}

function isKey<K extends string>(words: Readonly<Record<K, unknown>>, key: string | null): key is K {
  return key !== null && Object.hasOwn(words, key)
}
