import { openPoints } from '@havre/rules/autonomy/open-points.ts'
import { Plus, Presentation, Send } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { list } from '../../../lib/formats.ts'
import { languageOptions } from '../../../lib/language-names.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { DraftState } from '../../../ui/draft-state.tsx'
import { LaterAlertDialog } from '../../../ui/later.tsx'
import type { SaveStatus } from '../../../ui/save-state.tsx'
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
import { faultWords } from '../autonomy-refusals.ts'
import { emptyStage } from '../edit/empty-stage.ts'
import { moved, replaced, without } from '../edit/items.ts'
import { type TextFields, useTextDraft } from '../edit/use-text-draft.ts'
import { AutonomyFailure } from './autonomy-failure.tsx'
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
  onProposed: () => void
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
  const { youthId, contract, text, choices, isMinor, onRead, onProposed, onTakeTheirs, actions } = props
  const draft = useTextDraft(youthId, text)
  const propose = useAutonomyChange(youthId)
  const sheet = useRef<HTMLElement>(null)
  /** Times that it was to be proposed and was not whole: from the first one on, what is missing is said. */
  const [faulty, setFaulty] = useState(0)
  const [asks, setAsks] = useState<number>()
  const [leaving, setLeaving] = useState<number>()
  const [goTo, setGoTo] = useState<string>()
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
  const missing = faulty > 0 ? openPoints(draft.content) : []
  const faultAt = (pointer: string, isFilled = false) => {
    const code = [draft.refused, propose.error]
      .map(error => (error instanceof ApiProblem ? error.codeAt(`#/${pointer}`) : undefined))
      .concat(missing.find(one => one.pointer === `#/${pointer}`)?.code)
      .find(Boolean)
    return isFilled && code === 'required-to-sign' ? undefined : faultWords(code)
  }
  useEffect(() => {
    if (!propose.error && faulty === 0) return
    const first = sheet.current?.querySelector<HTMLElement>('[aria-invalid=true]')
    first?.focus({ preventScroll: true })
    first?.scrollIntoView({ block: 'center' })
  }, [propose.error, faulty])
  useEffect(() => {
    if (goTo === undefined) return
    document.getElementById(stageId(goTo))?.focus()
    setGoTo(undefined)
  }, [goTo])
  const send = async () => {
    const version = await draft.settle()
    if (version === undefined || openPoints(draft.content).length > 0) setFaulty(faulty + 1)
    else setAsks(version)
  }
  const removed = leaving === undefined ? undefined : content.stages[leaving]
  const remove = () => {
    if (leaving === undefined) return
    const rest = without(content.stages, leaving)
    setStages(stages => without(stages, leaving))
    setLeaving(undefined)
    setGoTo(rest[Math.min(leaving, rest.length - 1)]?.key)
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
          <DraftState status={withWhy(draft.status, content.stages)} unkept={draft.unkept} />
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
      <nav aria-label={m.autonomy_stages_list()}>
        <ol className="flex flex-wrap gap-2">
          {content.stages.map(({ key, title }, at) => (
            <li key={key}>
              <Button size="small" variant="quiet" onClick={() => setGoTo(key)}>
                <bdi>{m.autonomy_stage_named({ number: at + 1, title })}</bdi>
              </Button>
            </li>
          ))}
        </ol>
      </nav>
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
        <section
          key={stage.key}
          id={stageId(stage.key)}
          aria-label={m.autonomy_stage_named({ number: at + 1, title: stage.title })}
          tabIndex={-1}
          className="scroll-mt-36 outline-none"
        >
          <StageEditor
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
            onRemove={() => setLeaving(at)}
            faultAt={(place, isFilled) => faultAt(`content/stages/${at}/${place}`, isFilled)}
          />
        </section>
      ))}
      {content.stages.length < 12 && (
        <Button
          icon={<Plus size={18} />}
          className="w-fit"
          onClick={() => {
            const stage = toPutBack ?? emptyStage()
            setStages(stages => [...stages, stage])
            setGoTo(stage.key)
          }}
        >
          {m.autonomy_stage_add()}
        </Button>
      )}
      <Card title={m.autonomy_budget()}>
        <BudgetEditor
          budget={content.budget}
          onChange={budget => set({ budget })}
          faultAt={(place, isFilled) => faultAt(`content/budget/${place}`, isFilled)}
        />
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
      <LaterAlertDialog
        open={asks !== undefined}
        onOpenChange={open => !open && setAsks(undefined)}
        title={m.autonomy_freeze_title()}
        description={m.autonomy_freeze()}
        confirm={m.autonomy_propose()}
        onConfirm={() => {
          setAsks(undefined)
          if (asks !== undefined)
            propose.mutate(() => proposeText({ id: text.id, version: asks }).then(onProposed))
        }}
      />
      <LaterAlertDialog
        open={leaving !== undefined}
        onOpenChange={open => !open && setLeaving(undefined)}
        title={m.autonomy_stage_remove_ask({ number: (leaving ?? 0) + 1, title: removed?.title ?? '' })}
        description={m.autonomy_stage_remove_help()}
        confirm={m.autonomy_stage_remove_yes()}
        tone="danger"
        onConfirm={remove}
      />
    </section>
  )
}

const stageId = (key: string) => `stage-${key}`

/** Why a draft is refused, where its stages show it. */
function withWhy(status: SaveStatus, stages: TextFields['content']['stages']): SaveStatus {
  const crossed = stages.flatMap(({ leastWeeks, mostWeeks, reviewEveryWeeks }, at) =>
    mostWeeks < Math.max(leastWeeks, reviewEveryWeeks) ? [at + 1] : [],
  )
  if (status.kind !== 'refused' || crossed.length === 0) return status
  return { ...status, why: m.autonomy_stages_crossed({ numbers: list(crossed.map(String)) }) }
}
