import { createLink, Link } from '@tanstack/react-router'
import { Printer } from 'lucide-react'
import { type ExitPlan, type ExitRoom as Room, useExit } from '../../features/exit/api/exit-room.ts'
import { CountdownList } from '../../features/exit/components/countdown-list.tsx'
import { CountdownPicture } from '../../features/exit/components/countdown-picture.tsx'
import { Departure } from '../../features/exit/components/departure.tsx'
import { ExitCard } from '../../features/exit/components/exit-card.tsx'
import { ExitNumbers } from '../../features/exit/components/exit-numbers.tsx'
import {
  AskRelay,
  ChangePillars,
  Destination,
  OpenPlan,
  PrepareDeparture,
  RecordExit,
} from '../../features/exit/components/exit-openers.tsx'
import { FirstToDo } from '../../features/exit/components/first-to-do.tsx'
import { FrenchRights } from '../../features/exit/components/french-rights.tsx'
import { PillarCards } from '../../features/exit/components/pillar-cards.tsx'
import { RelayList } from '../../features/exit/components/relay-list.tsx'
import { WithdrawnExits } from '../../features/exit/components/withdrawn-exits.tsx'
import { useKinds } from '../../features/kinds/api/list-kinds.ts'
import { everything, useDirectory } from '../../features/partners/api/search-partners.ts'
import { useMe } from '../../features/session/me.ts'
import type { YouthFile } from '../../features/youth-files/api/get-youth-file.ts'
import { Failed } from '../../lib/failed.tsx'
import { longDate } from '../../lib/formats.ts'
import { textOf } from '../../lib/text.ts'
import { m } from '../../paraglide/messages.js'
import { Banner } from '../../ui/banner.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { RecordButtons } from '../record-buttons.tsx'
import type { RoomProps } from './rooms.ts'

const To = createLink(LinkButton)

/** Leaving without a fall: how near, on what, what is left to do, who takes over, and how it went. */
export default function ExitRoom({ file }: RoomProps) {
  const query = useExit(file.id)
  if (query.isPending) return <Skeleton rows={8} />
  if (!query.data)
    return (
      <Failed
        what={m.exit_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    )
  const room = query.data
  const open = room.plan && !room.plan.closed ? room.plan : null
  const gone = room.exits.length > 0 && !open
  return (
    <div className="flex flex-col gap-8">
      {room.exitUnrecorded && (
        <Banner tone="warn" title={m.exit_unrecorded()}>
          {m.exit_unrecorded_how()}
        </Banner>
      )}
      <WithdrawnExits exits={room.withdrawnExits} />
      {gone && <Exits room={room} />}
      {gone && room.plan?.can.readDestination && (
        <div>
          <Destination planId={room.plan.id} />
        </div>
      )}
      {!gone && room.first && <FirstToDo first={room.first} />}
      {!gone && <ExitNumbers room={room} />}
      {!open && !gone && (
        <Section title={m.exit_plan_none()}>
          <p className="text-ink-soft">{m.exit_plan_none_why()}</p>
          {room.can.open && <OpenPlan youthId={file.id} again={false} />}
        </Section>
      )}
      {open && <Pillars plan={open} room={room} leftOn={leftOnOf(file)} />}
      {!gone && (
        <>
          {room.span && (
            <Section title={m.exit_picture()}>
              <CountdownPicture room={room} />
            </Section>
          )}
          <Section title={m.exit_steps()}>
            <CountdownList
              items={room.items}
              planId={room.can.change && open ? open.id : null}
              toProcedures={file.registers.includes('procedures') && <ToProcedures youthId={file.id} />}
            />
          </Section>
        </>
      )}
      {open && <Relays plan={open} room={room} />}
      {open && (
        <Section
          title={m.exit_departure()}
          actions={
            <>
              {open.can.readDestination && <Destination planId={open.id} />}
              {open.can.change && <PrepareDeparture plan={open} exception={room.lodgingRule !== null} />}
            </>
          }
        >
          <Departure plan={open} rule={room.lodgingRule} />
        </Section>
      )}
      <Afterwards file={file} />
      {room.plan && file.can.print && (
        <To
          to="/youths/$youthId/documents/$paper"
          params={{ youthId: file.id, paper: 'exit-youth' }}
          icon={<Printer size={18} />}
          className="self-start"
        >
          {m.exit_print_youth()}
        </To>
      )}
      <FrenchRights room={room} />
      {!gone && <Exits room={room} />}
      {gone && room.can.open && <OpenPlan youthId={file.id} again />}
    </div>
  )
}

const leftOnOf = ({ phase, leftOn }: YouthFile) => (phase === 'left' ? leftOn : null)

function Pillars({ plan, room, leftOn }: { plan: ExitPlan; room: Room; leftOn: string | null }) {
  const accepted = room.relays.some(({ answer }) => answer === 'accepted')
  return (
    <Section
      title={m.exit_pillars()}
      actions={
        <>
          {plan.can.change && <ChangePillars plan={plan} />}
          {plan.can.exit && <RecordExit plan={plan} relayAccepted={accepted} leftOn={leftOn} />}
        </>
      }
    >
      {room.stayLapses && (
        <Banner
          tone="warn"
          title={
            room.stayEnds
              ? m.exit_stay_ends({ paper: textOf(room.stayEnds.title), on: longDate(room.stayEnds.on) })
              : m.exit_stay_lapses()
          }
        >
          {m.exit_stay_ends_why()}
        </Banner>
      )}
      <PillarCards plan={plan} counted={room.pillars} />
    </Section>
  )
}

function Relays({ plan, room }: { plan: ExitPlan; room: Room }) {
  const reads = useMe().can.readPartners
  return (
    <Section
      title={m.exit_relays()}
      actions={
        plan.can.change &&
        (reads ? <AskPartner planId={plan.id} /> : <AskRelay planId={plan.id} partners={[]} />)
      }
    >
      <RelayList relays={room.relays} />
    </Section>
  )
}

/** The directory is read by who may ask somebody of it. */
function AskPartner({ planId }: { planId: string }) {
  const directory = useDirectory(everything)
  const partners = (directory.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return <AskRelay planId={planId} partners={partners} />
}

/** What is written of the time after the house, as far as it may be started by now. */
function Afterwards({ file }: { file: YouthFile }) {
  const { kinds } = useKinds()
  const about = new Set(kinds.filter(kind => kind.afterExit).map(kind => kind.id))
  const startable = file.can.start.filter(kind => about.has(kind))
  return (
    startable.length > 0 && (
      <Section title={m.exit_afterwards()} actions={<RecordButtons file={file} kinds={startable} />}>
        <p className="text-ink-soft">{m.exit_afterwards_why()}</p>
      </Section>
    )
  )
}

function Exits({ room }: { room: Room }) {
  return room.exits.map(exit => <ExitCard key={exit.id} exit={exit} />)
}

function ToProcedures({ youthId }: { youthId: string }) {
  return (
    <Link
      to="/youths/$youthId/rooms/$room"
      params={{ youthId, room: 'procedures' }}
      className="inline-flex min-h-target items-center text-accent-strong underline underline-offset-3"
    >
      {m.exit_to_procedure()}
    </Link>
  )
}
