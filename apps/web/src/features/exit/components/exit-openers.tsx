import { Check, DoorOpen, Handshake, MapPin, Pencil, Plus, Undo2 } from 'lucide-react'
import { type ComponentProps, lazy } from 'react'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Opener } from '../../../ui/opener.tsx'
import { openPlan, withdrawItem } from '../api/exit-changes.ts'
import { type CountdownItem, useExitChange } from '../api/exit-room.ts'
import { ExitFailure } from './exit-failure.tsx'

const loads = {
  pillars: () => import('./pillars-dialog.tsx'),
  departure: () => import('./departure-dialog.tsx'),
  settle: () => import('./settle-dialog.tsx'),
  ask: () => import('./ask-relay-dialog.tsx'),
  answer: () => import('./answer-relay-dialog.tsx'),
  exit: () => import('./record-exit-dialog.tsx'),
  correct: () => import('./correct-exit-dialog.tsx'),
  withdraw: () => import('./withdraw-exit-dialog.tsx'),
  destination: () => import('./destination-dialog.tsx'),
  followUp: () => import('./follow-up-dialog.tsx'),
}
const PillarsDialog = lazy(loads.pillars)
const DepartureDialog = lazy(loads.departure)
const SettleDialog = lazy(loads.settle)
const AskRelayDialog = lazy(loads.ask)
const AnswerRelayDialog = lazy(loads.answer)
const RecordExitDialog = lazy(loads.exit)
const CorrectExitDialog = lazy(loads.correct)
const WithdrawExitDialog = lazy(loads.withdraw)
const DestinationDialog = lazy(loads.destination)
const FollowUpDialog = lazy(loads.followUp)

type Given<D extends (props: never) => unknown> = Omit<Parameters<D>[0], 'open' | 'onClose'>
type GivenTo<C extends keyof typeof loads> = Given<Awaited<ReturnType<(typeof loads)[C]>>['default']>

/** Opens the plan at once: there is nothing to fill in. */
export function OpenPlan({ youthId, again }: { youthId: string; again: boolean }) {
  const keys = useCreateKey()
  const change = useExitChange()
  return (
    <div className="flex flex-col items-start gap-3">
      <ExitFailure error={change.error} />
      <Button
        variant={again ? 'secondary' : 'primary'}
        icon={<Plus size={18} />}
        loading={change.isPending}
        onClick={() => change.mutate(() => openPlan(youthId, keys.of(youthId)), { onSuccess: keys.done })}
      >
        {again ? m.exit_plan_again() : m.exit_plan_open()}
      </Button>
    </div>
  )
}

export function ChangePillars(given: GivenTo<'pillars'>) {
  return (
    <Opener
      icon={<Pencil size={18} />}
      load={loads.pillars}
      dialog={(open, close) => <PillarsDialog {...given} open={open} onClose={close} />}
    >
      {m.exit_pillars_change()}
    </Opener>
  )
}

export function PrepareDeparture(given: GivenTo<'departure'>) {
  return (
    <Opener
      icon={<Pencil size={18} />}
      load={loads.departure}
      dialog={(open, close) => <DepartureDialog {...given} open={open} onClose={close} />}
    >
      {m.exit_departure_change()}
    </Opener>
  )
}

export function SettleItem(given: GivenTo<'settle'>) {
  const done = given.outcome === 'done'
  return (
    <Opener
      size="small"
      variant={done ? 'secondary' : 'quiet'}
      {...(done && { icon: <Check size={18} /> })}
      aria-label={
        done ? m.exit_item_settle_label({ what: given.title }) : m.exit_item_not_label({ what: given.title })
      }
      load={loads.settle}
      dialog={(open, close) => <SettleDialog {...given} open={open} onClose={close} />}
    >
      {done ? m.exit_item_settle() : m.exit_item_not()}
    </Opener>
  )
}

export function WithdrawItem({
  record,
  what,
}: {
  record: NonNullable<CountdownItem['record']>
  what: string
}) {
  const change = useExitChange()
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        icon={<Undo2 size={18} />}
        loading={change.isPending}
        aria-label={m.exit_item_back_label({ what })}
        onClick={() => change.mutate(() => withdrawItem(record))}
      >
        {m.exit_item_back()}
      </Button>
      <ExitFailure error={change.error} />
    </>
  )
}

export function AskRelay(given: GivenTo<'ask'>) {
  return (
    <Opener
      icon={<Handshake size={18} />}
      load={loads.ask}
      dialog={(open, close) => <AskRelayDialog {...given} open={open} onClose={close} />}
    >
      {m.exit_relay_ask()}
    </Opener>
  )
}

export function AnswerRelay(given: GivenTo<'answer'>) {
  const name = given.relay.name ?? m.exit_relay_hidden()
  return (
    <Opener
      size="small"
      aria-label={m.exit_relay_answer_label({ name })}
      load={loads.answer}
      dialog={(open, close) => <AnswerRelayDialog {...given} open={open} onClose={close} />}
    >
      {m.exit_relay_answer()}
    </Opener>
  )
}

export function RecordExit(given: GivenTo<'exit'>) {
  return (
    <Opener
      icon={<DoorOpen size={18} />}
      load={loads.exit}
      dialog={(open, close) => <RecordExitDialog {...given} open={open} onClose={close} />}
    >
      {m.exit_record()}
    </Opener>
  )
}

export function CorrectExit(given: GivenTo<'correct'>) {
  return (
    <Opener
      size="small"
      icon={<Pencil size={18} />}
      load={loads.correct}
      dialog={(open, close) => <CorrectExitDialog {...given} open={open} onClose={close} />}
    >
      {m.exit_correct()}
    </Opener>
  )
}

export function WithdrawExit(given: GivenTo<'withdraw'>) {
  return (
    <Opener
      size="small"
      variant="quiet"
      icon={<Undo2 size={18} />}
      load={loads.withdraw}
      dialog={(open, close) => <WithdrawExitDialog {...given} open={open} onClose={close} />}
    >
      {m.exit_withdraw()}
    </Opener>
  )
}

/** Where the youth goes is shown to who opens it only, and each opening leaves its trace. */
export function Destination(given: GivenTo<'destination'>) {
  return (
    <Opener
      icon={<MapPin size={18} />}
      load={loads.destination}
      dialog={(open, close) => <DestinationDialog {...given} open={open} onClose={close} />}
    >
      {m.exit_destination()}
    </Opener>
  )
}

export function FollowUp(
  given: GivenTo<'followUp'> & { variant?: ComponentProps<typeof Button>['variant'] },
) {
  const { variant = 'secondary', ...rest } = given
  const month = m.exit_month({ count: given.day.month })
  const held = given.day.record !== null
  return (
    <Opener
      size="small"
      variant={variant}
      aria-label={held ? m.exit_fu_change_label({ month }) : m.exit_fu_hold_label({ month })}
      load={loads.followUp}
      dialog={(open, close) => <FollowUpDialog {...rest} open={open} onClose={close} />}
    >
      {held ? m.exit_fu_change() : m.exit_fu_hold()}
    </Opener>
  )
}
