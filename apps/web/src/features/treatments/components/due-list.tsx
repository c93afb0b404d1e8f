import { useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { List } from '../../../ui/list.tsx'
import type { DueDose, DueDoses } from '../api/list-due-doses.ts'
import { DueRow, NeededRow } from './due-row.tsx'
import { type Give, useGiving } from './use-giving.tsx'

interface Props {
  doses: DueDoses
  /** On the page of one youth the alias says nothing. */
  onFile?: boolean
}

/** The doses around now by what they ask for: late ones first, those that are over last and folded. */
export function DueList({ doses, onFile = false }: Props) {
  const [past, setPast] = useState(false)
  const { give, dialog } = useGiving()
  const row = { onFile, onGive: give }
  const of = (state: DueDose['state']) => doses.slots.filter(slot => slot.state === state)
  const done = of('done')
  const groups = [
    { title: m.treatments_group_late(), slots: of('late') },
    { title: m.treatments_group_due(), slots: of('due') },
    { title: m.treatments_group_coming(), slots: of('coming') },
  ]
  return (
    <div className="flex flex-col gap-8">
      {groups.map(
        ({ title, slots }) => slots.length > 0 && <Group key={title} title={title} slots={slots} {...row} />,
      )}
      {doses.needed.length > 0 && (
        <section className="flex flex-col gap-3">
          <h2 className="text-title-3">{m.treatments_group_needed()}</h2>
          <List label={m.treatments_group_needed()}>
            {doses.needed.map(dose => (
              <NeededRow key={dose.treatmentId} dose={dose} {...row} />
            ))}
          </List>
        </section>
      )}
      {done.length > 0 && (
        <>
          <Button
            variant="quiet"
            size="small"
            className="self-start"
            aria-expanded={past}
            onClick={() => setPast(!past)}
          >
            {past ? m.treatments_hide_done() : m.treatments_show_done({ count: done.length })}
          </Button>
          {past && <Group title={m.treatments_group_done()} slots={done.toReversed()} {...row} />}
        </>
      )}
      {dialog}
    </div>
  )
}

type GroupProps = { title: string; slots: readonly DueDose[]; onFile: boolean; onGive: Give }

function Group({ title, slots, ...row }: GroupProps) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-title-3">{title}</h2>
      <List label={title}>
        {slots.map(dose => (
          <DueRow key={`${dose.treatmentId} ${dose.slotOn} ${dose.slotTime}`} dose={dose} {...row} />
        ))}
      </List>
    </section>
  )
}
