import { Plus, Presentation, Send } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { languageOptions } from '../../../lib/language-names.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { SaveState } from '../../../ui/save-state.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { proposeText } from '../api/autonomy-changes.ts'
import {
  type Choices,
  type Contract,
  type Stage,
  type Text,
  useAutonomyChange,
} from '../api/read-autonomy.ts'
import { moved, newKey, replaced, without } from '../edit/items.ts'
import { type TextFields, useTextDraft } from '../edit/use-text-draft.ts'
import { AutonomyFailure, faultWords } from './autonomy-failure.tsx'
import { BudgetEditor } from './budget-editor.tsx'
import { PartiesEditor } from './parties-editor.tsx'
import { StageEditor } from './stage-editor.tsx'

interface Props {
  youthId: string
  contract: Contract
  text: Text
  choices: Choices
  isMinor: boolean
  onRead: (text: TextFields) => void
  /** Reads anew what somebody else has saved meanwhile. */
  onTakeTheirs: () => void
  /** What else can be done with it. */
  actions?: ReactNode
}

const CLAUSES = [
  ['purpose', m.autonomy_purpose, m.autonomy_purpose_help],
  ['houseObligations', m.autonomy_house_obligations, m.autonomy_one_a_line],
  ['youthObligations', m.autonomy_youth_obligations, m.autonomy_one_a_line],
  ['rules', m.autonomy_rules, m.autonomy_one_a_line],
  ['breakClause', m.autonomy_break_clause, m.autonomy_break_help],
] as const

/** A contract being written, saved as it is typed; what is still missing is said at its field when it is proposed. */
export function DraftEditor(props: Props) {
  const { youthId, contract, text, choices, isMinor, onRead, onTakeTheirs, actions } = props
  const draft = useTextDraft(youthId, text)
  const propose = useAutonomyChange(youthId)
  const sheet = useRef<HTMLElement>(null)
  const { content, language, interpreter, effectiveOn } = draft.content
  const set = (change: Partial<TextFields['content']>) =>
    draft.edit(now => ({ ...now, content: { ...now.content, ...change } }))
  const setStages = (change: (stages: TextFields['content']['stages']) => TextFields['content']['stages']) =>
    draft.edit(now => ({ ...now, content: { ...now.content, stages: change(now.content.stages) } }))
  /** A stage that was begun and stands in its place stays there; one that lost it meanwhile can be moved, or put back. */
  const stays = (at: number) =>
    contract.begun[at] !== undefined && contract.begun[at] === content.stages[at]?.key
  const isBegun = ({ key }: Stage) => contract.begun.includes(key)
  const leftOut = contract.begun.find(key => content.stages.every(stage => stage.key !== key))
  const toPutBack = contract.texts.flatMap(one => one.content.stages).find(({ key }) => key === leftOut)
  /** What was said of a place when it was saved or proposed; that it is empty no longer holds once it is filled. */
  const faultAt = (pointer: string, isFilled = false) => {
    const code = [draft.refused, propose.error]
      .map(error => (error instanceof ApiProblem ? error.codeAt(`#/${pointer}`) : undefined))
      .find(Boolean)
    return isFilled && code === 'required-to-sign' ? undefined : faultWords(code)
  }
  useEffect(() => {
    if (!propose.error) return
    const first = sheet.current?.querySelector<HTMLElement>('[aria-invalid=true]')
    first?.focus({ preventScroll: true })
    first?.scrollIntoView({ block: 'center' })
  }, [propose.error])
  const send = async () => {
    const version = await draft.settle()
    if (version !== undefined) propose.mutate(() => proposeText({ id: text.id, version }))
  }
  return (
    <section
      ref={sheet}
      aria-label={m.autonomy_number({ number: text.number })}
      className="flex flex-col gap-6"
    >
      <div className="sticky top-16 z-9 flex flex-wrap items-center justify-between gap-3 border-line border-b bg-paper py-3">
        <h2 className="text-title-2">{m.autonomy_writing({ number: text.number })}</h2>
        <div className="flex flex-wrap items-center gap-3">
          <SaveState status={draft.status} />
          <Button icon={<Presentation size={18} />} onClick={() => onRead(draft.content)}>
            {m.autonomy_read_together()}
          </Button>
          {actions}
          <Button
            variant="primary"
            icon={<Send size={18} />}
            loading={propose.isPending}
            onClick={() => void send()}
          >
            {m.autonomy_propose()}
          </Button>
        </div>
      </div>
      {draft.theirs && (
        <Banner
          tone="danger"
          title={m.ui_conflict()}
          actions={
            <>
              <Button onClick={onTakeTheirs}>{m.ui_conflict_theirs()}</Button>
              <Button onClick={draft.overwrite}>{m.ui_conflict_mine()}</Button>
            </>
          }
        >
          {m.autonomy_conflict()}
        </Banner>
      )}
      <AutonomyFailure error={draft.refused ?? propose.error} />
      <Card title={m.autonomy_parties()}>
        <PartiesEditor
          {...{ choices, isMinor }}
          parties={content.parties}
          onChange={parties => set({ parties })}
          faultAt={place => faultAt(`content/parties/${place}`)}
        />
      </Card>
      <Card title={m.autonomy_words_of_contract()}>
        <div className="flex flex-col gap-5">
          {CLAUSES.map(([name, label, help]) => (
            <TextArea
              key={name}
              label={label()}
              help={help()}
              value={content[name]}
              onChange={words => set({ [name]: words })}
              maxLength={4000}
              error={faultAt(`content/${name}`, content[name].trim() !== '')}
            />
          ))}
        </div>
      </Card>
      {content.stages.map((stage, at) => (
        <StageEditor
          key={stage.key}
          stage={stage}
          number={at + 1}
          may={{
            up: at > 0 && !stays(at) && !stays(at - 1),
            down: at < content.stages.length - 1 && !stays(at) && !stays(at + 1),
            remove: content.stages.length > 1 && !isBegun(stage),
          }}
          stays={stays(at)}
          onChange={next => setStages(stages => replaced(stages, at, next))}
          onMove={by => setStages(stages => moved(stages, at, by))}
          onRemove={() => setStages(stages => without(stages, at))}
          faultAt={(place, isFilled) => faultAt(`content/stages/${at}/${place}`, isFilled)}
        />
      ))}
      {content.stages.length < 12 && (
        <Button
          icon={<Plus size={18} />}
          className="w-fit"
          onClick={() => setStages(stages => [...stages, toPutBack ?? emptyStage()])}
        >
          {m.autonomy_stage_add()}
        </Button>
      )}
      <Card title={m.autonomy_budget()}>
        <BudgetEditor budget={content.budget} onChange={budget => set({ budget })} />
      </Card>
      <Card title={m.autonomy_reading()}>
        <div className="grid gap-5 sm:grid-cols-2">
          <Combobox
            label={m.autonomy_language_read()}
            options={languageOptions()}
            value={language}
            onChange={next => draft.edit(now => ({ ...now, language: next }))}
            error={faultAt('language', language !== null)}
          />
          <TextInput
            label={m.autonomy_interpreter()}
            mark="optional"
            value={interpreter ?? ''}
            onChange={words => draft.edit(now => ({ ...now, interpreter: words || null }))}
            maxLength={500}
          />
          <DateField
            label={text.number === 1 ? m.autonomy_start_day() : m.autonomy_effective_on()}
            value={effectiveOn}
            onChange={day => draft.edit(now => ({ ...now, effectiveOn: day }))}
            error={faultAt('effectiveOn', effectiveOn !== null)}
          />
        </div>
      </Card>
    </section>
  )
}

function emptyStage(): Stage {
  return {
    key: newKey(),
    title: '',
    objectives: [],
    criteria: [],
    supports: [],
    leastWeeks: 4,
    mostWeeks: 12,
    reviewEveryWeeks: 4,
    presence: 'weekly',
    visits: 'daytime',
    secondPerson: false,
    evaluationOn: null,
  }
}
