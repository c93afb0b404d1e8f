import type { OwnForm } from '@havre/kinds/forms/content.ts'
import { type FollowUp, type fieldsOf, TASK_ROLES, type TaskRole } from '@havre/kinds/kind.ts'
import { Plus } from 'lucide-react'
import { roleLabel } from '../../../lib/role-label.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Select } from '../../../ui/select.tsx'
import { put, withPart } from '../edit/items.ts'
import { newId } from '../edit/new-field.ts'
import { placeId, useProblemAt } from '../edit/problem-places.ts'
import { DaysInput } from './days-input.tsx'
import { OrderButtons } from './order-buttons.tsx'
import { TextTriple } from './text-triple.tsx'

const AFTER = 'after'
const NONE: readonly FollowUp[] = []

interface Props {
  form: OwnForm
  change: (change: (form: OwnForm) => OwnForm) => void
}

/** The tasks that a signature opens by itself. */
export function FollowUpsCard({ form, change }: Props) {
  const followUps = form.followUps ?? NONE
  const dates = form.sections.flatMap(section => section.fields).filter(field => field.type === 'date')
  const changeAll = (one: (all: readonly FollowUp[]) => readonly FollowUp[]) =>
    change(now => {
      const next = one(now.followUps ?? NONE)
      return withPart(now, 'followUps', next.length > 0 ? next : undefined)
    })
  const fresh = (): FollowUp => ({
    id: newId(),
    title: { fr: '', nl: '', en: '' },
    forRole: 'REF',
    due: { days: 30 },
  })
  return (
    <Card title={m.designer_follow_ups()}>
      <div className="flex flex-col gap-5">
        <p className="text-ink-soft">{m.designer_follow_ups_help()}</p>
        {followUps.map((followUp, at) => (
          <OneFollowUp
            key={followUp.id}
            {...{ followUp, at, dates }}
            count={followUps.length}
            change={changeAll}
          />
        ))}
        <Button
          className="self-start"
          icon={<Plus size={18} />}
          onClick={() => changeAll(all => put(all, all.length, fresh()))}
        >
          {m.designer_follow_up_add()}
        </Button>
      </div>
    </Card>
  )
}

interface OneProps {
  followUp: FollowUp
  at: number
  count: number
  dates: ReturnType<typeof fieldsOf>
  change: (change: (all: readonly FollowUp[]) => readonly FollowUp[]) => void
}

function OneFollowUp({ followUp, at, count, dates, change }: OneProps) {
  const pointer = `#/content/followUps/${at}`
  const problem = useProblemAt(`${pointer}/due`)
  const edit = (part: Partial<FollowUp>) =>
    change(all => all.map(one => (one.id === followUp.id ? { ...one, ...part } : one)))
  const { due } = followUp
  return (
    <div id={placeId(pointer)} className="flex flex-wrap items-start gap-3 border-line border-s-2 ps-3">
      <div className="flex min-w-0 flex-1 flex-col gap-4">
        <TextTriple
          label={m.designer_follow_up_title()}
          value={followUp.title}
          onChange={title => edit({ title })}
          pointer={`${pointer}/title`}
        />
        <div className="grid items-start gap-4 sm:grid-cols-3">
          <Select<TaskRole>
            label={m.designer_follow_up_role()}
            options={TASK_ROLES.map(role => ({ value: role, label: roleLabel(role) }))}
            value={followUp.forRole}
            onChange={forRole => edit({ forRole })}
          />
          <Select
            label={m.designer_follow_up_when()}
            error={problem}
            options={[
              { value: AFTER, label: m.designer_follow_up_after() },
              ...dates.map(field => ({
                value: field.id,
                label: m.designer_follow_up_on({ field: textOf(field.label) || m.designer_no_name() }),
              })),
            ]}
            value={'on' in due ? due.on : AFTER}
            onChange={when => edit({ due: when === AFTER ? { days: 30 } : { on: when } })}
          />
          {!('on' in due) && !('by' in due) && (
            <DaysInput
              label={m.designer_follow_up_days()}
              value={due.days}
              onChange={days => edit({ due: { days } })}
            />
          )}
        </div>
      </div>
      <OrderButtons
        name={textOf(followUp.title) || m.designer_no_name()}
        {...{ at, count, change }}
        item={followUp}
      />
    </div>
  )
}
