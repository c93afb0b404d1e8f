import type { Entry } from '@havre/contracts/entries.ts'
import type { Answers } from '@havre/kinds/answers.ts'
import type { Kind } from '@havre/kinds/kind.ts'
import { diffAnswers } from '@havre/kinds/merge.ts'
import type { ReactNode } from 'react'
import { dateTime } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { KeyValues } from '../../../ui/key-values.tsx'
import { useOtherEntry } from '../api/get-entry.ts'
import { isAnswers, valueAt } from '../autosave/places.ts'
import { placeLabel, placeText } from './place-label.ts'

/** Who signed an entry and when; nothing for one that nobody has signed. */
function signature(entry: Entry | undefined): { at: string; name: string } | undefined {
  if (!entry?.signedAt) return undefined
  return { at: dateTime(entry.signedAt), name: entry.signedBy?.name ?? m.entry_somebody() }
}

interface CorrectingProps {
  entry: Entry
  kind: Kind
  onOpen: (entryId: string) => void
}

/** Above a draft that corrects a signed entry: which one, whose, since when. */
export function CorrectingBanner({ entry, kind, onOpen }: CorrectingProps) {
  const { correctsId } = entry
  const signed = signature(useOtherEntry(correctsId))
  if (!correctsId) return null
  return (
    <Banner
      title={
        signed ? m.entry_correcting_title({ kind: textOf(kind.title), ...signed }) : m.entry_corrects_title()
      }
      actions={
        <Button size="small" onClick={() => onOpen(correctsId)}>
          {m.entry_corrects_open()}
        </Button>
      }
    />
  )
}

/** What a correction changes, place by place, against what was signed. */
export function CorrectionChanges({ entry, kind, answers }: { entry: Entry; kind: Kind; answers: Answers }) {
  const original = useOtherEntry(entry.correctsId)
  if (!original || !isAnswers(original.answers)) return null
  return <Changes kind={kind} before={original.answers} after={answers} />
}

/** Every place at which two versions differ, with both. */
export function Changes({ kind, before, after }: { kind: Kind; before: Answers; after: Answers }) {
  const paths = diffAnswers(before, after)
  const words = (answers: Answers, path: (typeof paths)[number]) =>
    placeText(kind, path, valueAt(answers, path)) || m.entry_changes_empty()
  return (
    <Card title={m.entry_changes_title()}>
      {paths.length === 0 && <p className="text-ink-soft">{m.entry_changes_none()}</p>}
      <ul className="flex flex-col gap-4 empty:hidden">
        {paths.map(path => (
          <li key={path.join('/')} className="flex flex-col gap-1">
            <p className="font-semibold">
              {placeLabel(kind, valueAt(after, path) === undefined ? before : after, path)}
            </p>
            <KeyValues
              compact
              pairs={[
                { term: m.entry_changes_before(), value: words(before, path) },
                { term: m.entry_changes_after(), value: words(after, path) },
              ]}
            />
          </li>
        ))}
      </ul>
    </Card>
  )
}

interface LinkProps {
  entry: Entry
  entryLink: (entryId: string, words: ReactNode) => ReactNode
}

/** On a signed entry: what corrected it and what it corrects, with who and when where that may be read. */
export function CorrectionLinks({ entry, entryLink }: LinkProps) {
  const { correctedById, correctsId } = entry
  const later = signature(useOtherEntry(correctedById))
  const earlier = signature(useOtherEntry(correctsId))
  return (
    <>
      {correctedById && (
        <Banner tone="warn" title={later ? m.entry_corrected_by(later) : m.entry_corrected_title()}>
          {entryLink(correctedById, m.entry_corrected_open())}
        </Banner>
      )}
      {correctsId && (
        <Banner title={earlier ? m.entry_corrects_by(earlier) : m.entry_corrects_title()}>
          {entryLink(correctsId, m.entry_corrects_open())}
        </Banner>
      )}
    </>
  )
}
