import { type ReactNode, useState } from 'react'
import { optionsOf } from '../../../lib/options.ts'
import { SharedFrame } from '../../../lib/shared-frame.tsx'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { LeaveGuard } from '../../../ui/leave-guard.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { assessOneself, type Desk, type SelfFields, useReviewChange } from './desk.ts'
import { ReviewFailure } from './review-failure.tsx'
import { selfStateWords } from './review-words.ts'

interface Props {
  desk: Desk
  onLeave: () => void
  confirm: (done: () => void, cancel: () => void) => ReactNode
}

/** The tablet faces the youth: each criterion in the words of the contract, three plain answers, their own words. */
export function SelfScreen({ desk, onLeave, confirm }: Props) {
  const [given, setGiven] = useState<SelfFields['criteria']>([])
  const [words, setWords] = useState('')
  const keep = useReviewChange<unknown>()
  const key = useCreateKey()
  const hasSaid = given.length > 0 || words !== ''
  const set = (next: SelfFields['criteria'][number]) =>
    setGiven([...given.filter(one => one.key !== next.key), next])
  const send = () => {
    const body = { criteria: given, words: words || null }
    keep.mutate(() => assessOneself(desk.contractId, body, key.of(body)), { onSuccess: key.done })
  }
  return (
    <SharedFrame
      label={m.reviews_self_title()}
      word={m.reviews_self_word()}
      onLeave={onLeave}
      confirm={confirm}
    >
      <LeaveGuard when={hasSaid && !keep.isSuccess} />
      <h1 className="text-title-1">{m.reviews_self_title()}</h1>
      {keep.isSuccess ? (
        <Banner tone="info">{m.reviews_self_kept()}</Banner>
      ) : (
        <>
          {desk.stage?.criteria.map(({ key: code, text }) => {
            const mine = given.find(one => one.key === code)
            return (
              <section key={code} aria-label={text} className="flex flex-col gap-3">
                <h2 dir="auto" className="font-serif text-title-3">
                  {text}
                </h2>
                <RadioGroup
                  label={text}
                  hideLabel
                  layout="segments"
                  options={optionsOf(selfStateWords)}
                  value={mine?.state ?? null}
                  onChange={state => set({ key: code, state, words: mine?.words ?? null })}
                />
                {mine && (
                  <TextArea
                    label={m.reviews_self_words()}
                    voice="youth"
                    rows={1}
                    maxLength={500}
                    value={mine.words ?? ''}
                    onChange={said => set({ ...mine, words: said || null })}
                  />
                )}
              </section>
            )
          })}
          <TextArea
            label={m.reviews_self_all()}
            voice="youth"
            value={words}
            onChange={setWords}
            maxLength={2000}
          />
          <ReviewFailure error={keep.error} />
          <Button
            variant="primary"
            className="self-start"
            disabled={!hasSaid}
            loading={keep.isPending}
            onClick={send}
          >
            {m.reviews_self_keep()}
          </Button>
        </>
      )}
    </SharedFrame>
  )
}
