import { Presentation } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { date, list } from '../../../lib/formats.ts'
import { languageName } from '../../../lib/language-names.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { settleText } from '../api/autonomy-changes.ts'
import { type Choices, type Text, useAutonomyChange } from '../api/read-autonomy.ts'
import { partyName, textWords } from '../autonomy-words.ts'
import type { Scanning } from '../scan.ts'
import { AutonomyFailure } from './autonomy-failure.tsx'
import { ContractText } from './contract-text.tsx'
import { DifferenceView } from './difference-view.tsx'
import { PartyList } from './party-list.tsx'

interface Props {
  youthId: string
  text: Text
  /** The contract has not begun: what is signed is not in force yet. */
  isToBegin: boolean
  /** The number before this one. */
  before: Text | undefined
  choices: Choices
  scanning: Scanning
  /** It was proposed here a moment ago: it takes the focus of the draft whose place it takes. */
  isNew: boolean
  onRead: () => void
  /** What else can be done with it. */
  actions?: ReactNode
}

/** One number of the text: its parties and signatures, what it changes, and every word of it. */
export function TextCard(props: Props) {
  const { youthId, text, isToBegin, before, choices, scanning, isNew, onRead, actions } = props
  const [compares, setCompares] = useState(false)
  const heading = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (isNew) heading.current?.focus()
  }, [isNew])
  const settle = useAutonomyChange(youthId)
  const awaited = text.parties.filter(({ state }) => state === 'awaited').map(partyName)
  const tone = text.status === 'signed' ? 'ok' : text.status === 'proposed' ? 'info' : 'neutral'
  return (
    <Card
      title={
        <span ref={heading} tabIndex={-1} className="outline-none">
          {m.autonomy_number({ number: text.number })}
        </span>
      }
      aside={
        <>
          {before && (
            <Button
              size="small"
              variant="quiet"
              aria-expanded={compares}
              onClick={() => setCompares(!compares)}
            >
              {m.autonomy_compare({ number: before.number })}
            </Button>
          )}
          <Button size="small" icon={<Presentation size={18} />} onClick={onRead}>
            {m.autonomy_read_together()}
          </Button>
          {actions}
          <Badge tone={tone}>
            {text.status === 'signed' && isToBegin ? m.autonomy_status_signed() : textWords[text.status]()}
          </Badge>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        <p className="flex flex-wrap gap-x-4 gap-y-1 text-ink-soft text-small">
          {text.language && <span>{m.autonomy_read_in({ language: languageName(text.language) })}</span>}
          {text.effectiveOn && <span>{m.autonomy_effective({ on: date(text.effectiveOn) })}</span>}
          {text.signedOn && <span>{m.autonomy_signed_on({ on: date(text.signedOn) })}</span>}
        </p>
        {text.interpreter && (
          <p dir="auto">
            <span className="text-ink-soft">{m.label_before({ label: m.autonomy_interpreter_short() })}</span>{' '}
            {text.interpreter}
          </p>
        )}
        {text.reason && (
          <p dir="auto">
            <span className="text-ink-soft">{m.label_before({ label: m.autonomy_amend_why() })}</span>{' '}
            {text.reason}
          </p>
        )}
        {text.can.settle && (
          <Banner
            title={m.autonomy_settle_title()}
            actions={
              <Button loading={settle.isPending} onClick={() => settle.mutate(() => settleText(text))}>
                {m.autonomy_settle()}
              </Button>
            }
          >
            {m.autonomy_settle_help()}
          </Banner>
        )}
        <AutonomyFailure error={settle.error} />
        {text.status === 'proposed' && awaited.length > 0 && (
          <p className="font-medium">{m.autonomy_awaits({ names: list(awaited) })}</p>
        )}
        {text.status === 'proposed' && awaited.length === 0 && !text.can.settle && text.effectiveOn && (
          <p className="font-medium">{m.autonomy_waits_for_day({ on: date(text.effectiveOn) })}</p>
        )}
        {text.parties.length > 0 && <PartyList text={text} choices={choices} scanning={scanning} />}
        {compares && before && (
          <DifferenceView before={before} after={text} names={namesOf(choices, text, before)} />
        )}
        <details>
          <summary className="w-fit cursor-pointer py-2 font-medium text-accent-strong">
            {m.autonomy_whole_text()}
          </summary>
          <div className="mt-3">
            <ContractText text={text} />
          </div>
        </details>
      </div>
    </Card>
  )
}

/** Everybody that one of the texts may name, by id. */
function namesOf(choices: Choices, ...texts: readonly Text[]): ReadonlyMap<string, string> {
  const signers = texts.flatMap(({ parties }) => parties.flatMap(({ person }) => (person ? [person] : [])))
  const all = [...choices.referents, ...choices.directors, ...choices.guardians, ...signers]
  return new Map(all.flatMap(({ id, name }) => (name ? [[id, name] as const] : [])))
}
