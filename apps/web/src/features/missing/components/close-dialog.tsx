import { CLOSE_REASONS, CLOSE_TERMS } from '@havre/kinds/vocabularies/missing.ts'
import { refusals } from '../../../lib/refusals.ts'
import { textOf } from '../../../lib/text.ts'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
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

const closeRefusals = {
  ...refusals({ title: m.missing_not_closed, missing: m.missing_close_choose, rules: {} }),
  words: refusalWords,
}

/** Closes an episode: with the return, or with the reason. What is left to do is said, and stays among the tasks. */
export default function CloseDialog({ episode: { one, keeper }, open, onClose }: Props) {
  const close = useCloseMissing(one.id)
  const isBack = one.returnedAt !== null
  const left = one.steps.filter(step => step.state === 'due' || step.state === 'late').length
  const { values, set, wrong, form } = useFormAct({
    start: { why: '', lesson: one.words.lesson },
    required: isBack ? [] : ['why'],
    send: async ({ why, lesson }) => {
      const reason = CLOSE_REASONS.find(known => known === why)
      // What is still being typed belongs into the account.
      await keeper.flush()
      await close({ lesson, ...(reason && { reason }) }, keeper.state().base.version)
    },
    refreshes: [],
    refusals: closeRefusals,
    onClose,
  })
  return (
    <FormDialog
      title={m.missing_close_title()}
      description={isBack ? m.missing_close_back_help() : m.missing_close_open_help()}
      open={open}
      submit={values.why === 'mistake' ? m.missing_close_plain() : m.missing_close_sign()}
      {...form}
    >
      {isBack && left > 0 && <Banner tone="warn">{m.missing_close_left({ count: left })}</Banner>}
      {!isBack && (
        <RadioGroup
          label={m.missing_close_why()}
          options={CLOSE_TERMS.map(term => ({ value: String(term.code), label: textOf(term.label) }))}
          value={values.why || null}
          onChange={set('why')}
          error={wrong('why')}
        />
      )}
      {values.why !== 'mistake' && (
        <TextArea
          label={m.missing_word_lesson()}
          mark="optional"
          value={values.lesson}
          onChange={set('lesson')}
          rows={3}
          maxLength={2000}
        />
      )}
    </FormDialog>
  )
}
