import { type Adaptation, type FormContent, isAdaptation, type OwnForm } from '@havre/kinds/forms/content.ts'
import type { Kind } from '@havre/kinds/kind.ts'
import type { ReactNode } from 'react'
import { failureWords } from '../../../lib/failure-words.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { toast } from '../../../ui/toasts.ts'
import type { Audience } from '../api/list-forms.ts'
import { withPart } from '../edit/items.ts'
import { ProblemsProvider, placeId, useProblemAt } from '../edit/problem-places.ts'
import type { FormDraft } from '../edit/use-form-draft.ts'
import { AudienceQuestion } from './audience-question.tsx'
import { FollowUpsCard } from './follow-ups-card.tsx'
import { OptionalTriple } from './optional-triple.tsx'
import { ProblemsPanel } from './problems-panel.tsx'
import { SectionsEditor } from './sections-editor.tsx'
import { SettingsCard } from './settings-card.tsx'
import { ShippedCard } from './shipped-card.tsx'
import { TextTriple } from './text-triple.tsx'

interface Props {
  draft: FormDraft
  audiences: readonly Audience[]
  /** The shipped form that this one adds to. */
  shipped: Kind | undefined
  /** A version was published: what decides who reads stays. */
  fixed: boolean
  /** Drops what stands here and reads what was saved meanwhile. */
  onTakeTheirs: () => void
  /** What is not the same here and in what was saved meanwhile. */
  apart: ReactNode
}

/** The whole form to be written, with what is missing on top of it. */
export function FormEditor({ draft, audiences, shipped, fixed, onTakeTheirs, apart }: Props) {
  const { content, problems, edit } = draft
  return (
    <ProblemsProvider value={problems}>
      <div className="flex flex-col gap-6 [&_:is(input,textarea,button,summary)]:scroll-mt-40">
        {draft.theirs && (
          <Banner
            tone="danger"
            title={m.designer_conflict()}
            actions={
              <>
                <Button onClick={onTakeTheirs}>{m.designer_conflict_theirs()}</Button>
                <Button onClick={draft.overwrite}>{m.designer_conflict_mine()}</Button>
              </>
            }
          >
            <p>{m.designer_conflict_text()}</p>
            <div className="mt-3">{apart}</div>
          </Banner>
        )}
        {draft.refused !== undefined && (
          <Banner tone="danger" title={m.designer_not_saved()}>
            {failureWords(draft.refused)}
          </Banner>
        )}
        <ProblemsPanel {...{ problems, content }} />
        {isAdaptation(content) ? (
          shipped && <Additions {...{ content, shipped }} edit={change => edit(onlyAdaptation(change))} />
        ) : (
          <Own {...{ content, audiences, fixed }} edit={change => edit(onlyOwn(change))} />
        )}
      </div>
    </ProblemsProvider>
  )
}

const onlyOwn = (change: (form: OwnForm) => OwnForm) => (content: FormContent) =>
  isAdaptation(content) ? content : change(content)
const onlyAdaptation = (change: (form: Adaptation) => Adaptation) => (content: FormContent) =>
  isAdaptation(content) ? change(content) : content

interface AdditionsProps {
  content: Adaptation
  shipped: Kind
  edit: (change: (form: Adaptation) => Adaptation) => void
}

function Additions({ content, shipped, edit }: AdditionsProps) {
  return (
    <>
      <ShippedCard shipped={shipped} days={content.days} onDays={days => edit(now => ({ ...now, days }))} />
      <SectionsEditor
        sections={content.sections}
        change={one => edit(now => ({ ...now, sections: one(now.sections) }))}
      />
    </>
  )
}

interface OwnProps {
  content: OwnForm
  audiences: readonly Audience[]
  fixed: boolean
  edit: (change: (form: OwnForm) => OwnForm) => void
}

const MOST_SUMMED = 6

function Own({ content, audiences, fixed, edit }: OwnProps) {
  const summary = useProblemAt('#/content/summary', true)
  const sum = (field: string, summed: boolean) => {
    if (summed && content.summary.length >= MOST_SUMMED)
      return toast({ title: m.designer_summary_full({ count: MOST_SUMMED }), tone: 'danger' })
    edit(now => {
      const others = now.summary.filter(one => one !== field)
      return { ...now, summary: summed ? [...others, field] : others }
    })
  }
  return (
    <>
      <Card title={m.designer_words()}>
        <div className="flex flex-col gap-5">
          <TextTriple
            label={m.designer_title()}
            value={content.title}
            onChange={title => edit(now => ({ ...now, title }))}
            pointer="#/content/title"
          />
          <TextTriple
            label={m.designer_description()}
            help={m.designer_description_help()}
            value={content.description}
            onChange={description => edit(now => ({ ...now, description }))}
            pointer="#/content/description"
          />
          <OptionalTriple
            label={m.designer_notice()}
            add={m.designer_notice_add()}
            remove={m.designer_notice_remove()}
            value={content.notice}
            onChange={notice => edit(now => withPart(now, 'notice', notice))}
            pointer="#/content/notice"
          />
        </div>
      </Card>
      <Card>
        <AudienceQuestion
          audiences={audiences}
          form={content}
          fixed={fixed}
          onChange={(compartment, aspect) =>
            edit(now =>
              withPart(
                { ...now, compartment: compartment as OwnForm['compartment'] },
                'aspect',
                aspect ?? undefined,
              ),
            )
          }
        />
      </Card>
      <SectionsEditor
        sections={content.sections}
        change={one =>
          edit(now => {
            const next = { ...now, sections: one(now.sections) }
            const known = new Set(next.sections.flatMap(section => section.fields.map(field => field.id)))
            return { ...next, summary: next.summary.filter(field => known.has(field)) }
          })
        }
        summary={{ fields: content.summary, onChange: sum }}
      />
      <Card tone="sunken" title={m.designer_summary_short()}>
        <div id={placeId('#/content/summary')} className="flex flex-col gap-1">
          <p className="text-ink-soft">{m.designer_summary_help()}</p>
          {summary && <p className="font-medium text-danger text-small">{summary}</p>}
        </div>
      </Card>
      <SettingsCard form={content} change={edit} fixed={fixed} />
      <FollowUpsCard form={content} change={edit} />
    </>
  )
}
