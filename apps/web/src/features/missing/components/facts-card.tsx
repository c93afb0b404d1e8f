import { type MissingWord, PHOTO_TERMS, QUALIFICATION_TERMS } from '@havre/kinds/vocabularies/missing.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Card } from '../../../ui/card.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { EPISODE } from '../episode-keeper.ts'
import { refusalAt } from '../refusal.ts'
import type { Episode } from '../use-episode.ts'
import { BoundText } from './bound-text.tsx'
import { MomentField } from './moment-field.tsx'

const told = {
  clothing: m.missing_word_clothing,
  appearance: m.missing_word_appearance,
  carrying: m.missing_word_carrying,
  phone: m.missing_word_phone,
  mentalState: m.missing_word_mentalState,
  medical: m.missing_word_medical,
} satisfies Partial<Record<MissingWord, () => string>>
const kept = {
  lastSeenWhere: m.missing_word_lastSeenWhere,
  lastSeenBy: m.missing_word_lastSeenBy,
  company: m.missing_word_company,
  circumstances: m.missing_word_circumstances,
} satisfies Partial<Record<MissingWord, () => string>>

/** What is known of who is missing; filled in while calls are made, in any order. */
export function FactsCard({ episode }: { episode: Episode }) {
  const { keeper, one, state, shown } = episode
  const text = (word: string, label: () => string, help?: string) => (
    <BoundText
      key={word}
      episode={episode}
      field={`words/${word}`}
      label={label()}
      {...(help && { help })}
      rows={word === 'lastSeenBy' ? 1 : 2}
      maxLength={2000}
    />
  )
  return (
    <Card title={m.missing_known()}>
      <div className="flex flex-col gap-6">
        <p className="text-ink-soft text-small">{m.missing_known_help()}</p>
        <div className="grid items-start gap-6 md:grid-cols-2">
          <MomentField
            label={m.missing_last_seen()}
            value={String(shown(EPISODE, 'lastSeenAt') ?? one.lastSeenAt)}
            onChange={at => keeper.type(EPISODE, 'lastSeenAt', at, true)}
            error={refusalAt(state, EPISODE, 'lastSeenAt')}
          />
          <MomentField
            label={m.missing_noticed()}
            help={m.missing_noticed_help()}
            value={String(shown(EPISODE, 'noticedAt') ?? one.noticedAt)}
            onChange={at => keeper.type(EPISODE, 'noticedAt', at, true)}
            error={refusalAt(state, EPISODE, 'noticedAt')}
          />
          {Object.entries(told).map(([word, label]) => text(word, label))}
        </div>
        <RadioGroup
          label={m.missing_photo()}
          help={m.missing_photo_help()}
          layout="segments"
          options={PHOTO_TERMS.map(term => ({ value: String(term.code), label: textOf(term.label) }))}
          value={String(shown(EPISODE, 'photoConsent'))}
          onChange={next => keeper.type(EPISODE, 'photoConsent', next, true)}
          disabled={!one.can.change}
        />
        <div className="grid items-start gap-6 border-line border-t pt-6 md:grid-cols-2">
          <p className="text-ink-soft text-small md:col-span-2">{m.missing_inside_only()}</p>
          {Object.entries(kept).map(([word, label]) => text(word, label))}
        </div>
        <RadioGroup
          label={m.missing_qualification()}
          layout="segments"
          options={[
            ...QUALIFICATION_TERMS.map(term => ({ value: String(term.code), label: textOf(term.label) })),
            { value: '', label: m.missing_unknown() },
          ]}
          value={String(shown(EPISODE, 'qualification') ?? '')}
          onChange={next => keeper.type(EPISODE, 'qualification', next || null, true)}
          disabled={!one.can.change}
        />
      </div>
    </Card>
  )
}
