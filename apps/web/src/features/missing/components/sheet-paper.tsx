import { DANGER_TERMS, type MissingWord } from '@havre/kinds/vocabularies/missing.ts'
import { date, dateTime } from '../../../lib/formats.ts'
import { languageName } from '../../../lib/language-names.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import type { Sheet } from '../api/read-sheet.ts'

const words: Record<
  Exclude<MissingWord, 'interviewer' | 'returnTalk' | 'lesson' | 'lastSeenWhere'>,
  () => string
> = {
  appearance: m.missing_word_appearance,
  clothing: m.missing_word_clothing,
  carrying: m.missing_word_carrying,
  phone: m.missing_word_phone,
  mentalState: m.missing_word_mentalState,
  medical: m.missing_word_medical,
  company: m.missing_word_company,
  circumstances: m.missing_word_circumstances,
  lastSeenBy: m.missing_word_lastSeenBy,
}
const photo: Record<Sheet['photo']['consent'], () => string> = {
  given: m.missing_sheet_photo_yes,
  refused: m.missing_sheet_photo_no,
  unknown: m.missing_sheet_photo_unknown,
}
const genders: Record<string, () => string> = {
  girl: m.missing_sheet_gender_girl,
  boy: m.missing_sheet_gender_boy,
  other: m.missing_sheet_gender_other,
  unknown: m.missing_sheet_gender_unknown,
}

/** One page: who, what they look like, since when, what is dangerous. The service has left out what its reader must not see. */
export function SheetPaper({ sheet }: { sheet: Sheet }) {
  const isMinor = sheet.age === null || sheet.age < 18
  const described = Object.entries(words).flatMap(([word, label]) => {
    const said = Object.entries(sheet.words).find(([name]) => name === word)?.[1]
    return said ? [[label(), said] as const] : []
  })
  return (
    <article className="print-sheet mx-auto flex w-full max-w-[210mm] flex-col gap-5 bg-surface px-[16mm] py-[14mm] text-ink shadow-float print:h-[296mm] print:max-w-none print:overflow-hidden print:shadow-none">
      <header className="flex items-end justify-between gap-6 border-ink border-b-3 pb-3">
        <h1 className="text-title-1">{isMinor ? m.missing_sheet_title() : m.missing_sheet_title_adult()}</h1>
        <p className="shrink-0 text-end text-small">
          {m.missing_sheet_reference({ reference: sheet.reference })}
          <br />
          {m.missing_sheet_made({ at: dateTime(sheet.madeAt) })}
        </p>
      </header>
      <div className="flex gap-6">
        <dl className="grid flex-1 grid-cols-[max-content_1fr] items-baseline gap-x-5 gap-y-1.5">
          {facts(sheet).map(([term, value]) => (
            <Fact key={term} term={term}>
              {value}
            </Fact>
          ))}
        </dl>
        <p className="grid h-[45mm] w-[35mm] shrink-0 place-items-center rounded-control border-2 border-line-strong p-2 text-center text-small">
          {photo[sheet.photo.consent]()}
        </p>
      </div>
      <section className="rounded-control border-2 border-ink px-4 py-3">
        <p className="font-semibold text-title-3">
          {m.missing_last_seen()} : {dateTime(sheet.lastSeenAt)}
        </p>
        {sheet.lastSeenWhere && <p dir="auto">{sheet.lastSeenWhere}</p>}
        {sheet.returnedAt && (
          <p className="font-semibold">{m.missing_sheet_back_since({ at: dateTime(sheet.returnedAt) })}</p>
        )}
        {sheet.factors.length > 0 && (
          <p className="mt-1">
            <strong>{m.missing_sheet_dangers()} : </strong>
            {DANGER_TERMS.filter(term => sheet.factors.includes(term.code))
              .map(term => textOf(term.label))
              .join(' · ')}
          </p>
        )}
      </section>
      {described.length === 0 && <p className="text-ink-soft print:hidden">{m.missing_sheet_empty()}</p>}
      <dl className="flex min-h-0 flex-1 flex-col gap-2.5 overflow-hidden">
        {described.map(([term, said]) => (
          <div key={term}>
            <dt className="text-ink-soft text-small">{term}</dt>
            <dd dir="auto" className="whitespace-pre-line">
              {said}
            </dd>
          </div>
        ))}
      </dl>
      <footer className="border-ink border-t-2 pt-2 font-medium text-small">
        {m.missing_sheet_contact()}
      </footer>
    </article>
  )
}

function Fact({ term, children }: { term: string; children: string }) {
  return (
    <>
      <dt className="text-ink-soft">{term}</dt>
      <dd dir="auto" className="w-fit font-semibold">
        {children}
      </dd>
    </>
  )
}

function facts(sheet: Sheet): [string, string][] {
  const given: [string, string | null | undefined][] = [
    [m.missing_sheet_name(), sheet.name],
    [m.missing_sheet_usual(), sheet.usualName],
    [m.missing_sheet_alias(), sheet.alias],
    [m.missing_sheet_age(), sheet.age === null ? null : m.youth_age({ count: sheet.age })],
    [m.missing_sheet_born(), sheet.birthOn && date(sheet.birthOn)],
    [m.missing_sheet_gender(), sheet.gender && genders[sheet.gender]?.()],
    [m.missing_sheet_languages(), sheet.languages.map(languageName).join(', ')],
    [m.missing_sheet_police(), sheet.policeReference],
  ]
  return given.flatMap(([term, value]) => (value ? [[term, value] as [string, string]] : []))
}
