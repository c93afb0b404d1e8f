import { CLOSE_REASONS, CLOSE_TERMS } from '@havre/kinds/vocabularies/missing.ts'
import { type FormEvent, useState } from 'react'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { useCloseMissing } from '../api/close-missing.ts'
import { refusalWords } from '../refusal.ts'
import type { Episode } from '../use-episode.ts'

interface Props {
  episode: Episode
  open: boolean
  onClose: () => void
}

/** Closes an episode: with the return, or with the reason. What is left to do is said, and stays among the tasks. */
export default function CloseDialog({ episode, open, onClose }: Props) {
  return (
    <Dialog
      title={m.missing_close_title()}
      description={episode.one.returnedAt ? m.missing_close_back_help() : m.missing_close_open_help()}
      open={open}
      onClose={onClose}
    >
      {open && <CloseForm episode={episode} onDone={onClose} />}
    </Dialog>
  )
}

function CloseForm({ episode, onDone }: { episode: Episode; onDone: () => void }) {
  const { one, keeper } = episode
  const [why, setWhy] = useState('')
  const [lesson, setLesson] = useState(one.words.lesson)
  const [missing, setMissing] = useState(false)
  const close = useCloseMissing(one.id)
  const isBack = one.returnedAt !== null
  const left = one.steps.filter(step => step.state === 'due' || step.state === 'late').length
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const reason = CLOSE_REASONS.find(known => known === why)
    setMissing(!isBack && !reason)
    if (!isBack && !reason) return
    // What is still being typed belongs into the account.
    await keeper.flush()
    const { version } = keeper.state().base
    close.mutate({ version, body: { lesson, ...(reason && { reason }) } }, { onSuccess: onDone })
  }
  return (
    <form onSubmit={event => void submit(event)} noValidate className="flex flex-col gap-5">
      {close.isError && (
        <Banner tone="danger" title={m.missing_not_closed()}>
          {refusalWords(close.error)}
        </Banner>
      )}
      {isBack && left > 0 && <Banner tone="warn">{m.missing_close_left({ count: left })}</Banner>}
      {!isBack && (
        <RadioGroup
          label={m.missing_close_why()}
          options={CLOSE_TERMS.map(term => ({ value: String(term.code), label: textOf(term.label) }))}
          value={why || null}
          onChange={setWhy}
          error={missing ? m.missing_close_choose() : undefined}
        />
      )}
      {why !== 'mistake' && (
        <TextArea
          label={m.missing_word_lesson()}
          mark="optional"
          value={lesson}
          onChange={setLesson}
          rows={3}
          maxLength={2000}
        />
      )}
      <Button type="submit" variant="primary" className="self-end" loading={close.isPending}>
        {why === 'mistake' ? m.missing_close_plain() : m.missing_close_sign()}
      </Button>
    </form>
  )
}
