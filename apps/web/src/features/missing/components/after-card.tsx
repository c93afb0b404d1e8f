import { RETURN_TERMS } from '@havre/kinds/vocabularies/missing.ts'
import { Undo2 } from 'lucide-react'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { EPISODE } from '../episode-keeper.ts'
import { refusalAt } from '../refusal.ts'
import type { Episode } from '../use-episode.ts'
import { BoundText } from './bound-text.tsx'
import { MomentField } from './moment-field.tsx'

/** After a return: when and how, who listens, what is learned. */
export function AfterCard({ episode }: { episode: Episode }) {
  const { keeper, one, state, shown } = episode
  if (!one.returnedAt) return null
  const text = (word: string, label: string, rows = 3) => (
    <BoundText episode={episode} field={`words/${word}`} label={label} rows={rows} maxLength={2000} />
  )
  return (
    <Card title={m.missing_after()}>
      <div className="flex flex-col gap-6">
        <p className="text-ink-soft">{m.missing_after_help()}</p>
        <MomentField
          label={m.missing_back_time()}
          value={String(shown(EPISODE, 'returnedAt') ?? one.returnedAt)}
          onChange={at => keeper.type(EPISODE, 'returnedAt', at, true)}
          error={refusalAt(state, EPISODE, 'returnedAt')}
        />
        <RadioGroup
          label={m.missing_back_how()}
          layout="columns"
          options={RETURN_TERMS.map(term => ({ value: String(term.code), label: textOf(term.label) }))}
          value={String(shown(EPISODE, 'returnHow') ?? '') || null}
          onChange={next => keeper.type(EPISODE, 'returnHow', next, true)}
          disabled={!one.can.change}
        />
        {text('interviewer', m.missing_word_interviewer(), 1)}
        {text('returnTalk', m.missing_word_returnTalk())}
        {text('lesson', m.missing_word_lesson())}
        {one.can.change && (
          <Button
            size="small"
            variant="quiet"
            icon={<Undo2 size={18} />}
            className="self-start"
            onClick={() => keeper.type(EPISODE, 'returnedAt', null, true)}
          >
            {m.missing_back_undo()}
          </Button>
        )}
      </div>
    </Card>
  )
}
