import { createLink, Link } from '@tanstack/react-router'
import { ClipboardCheck, Footprints, Printer } from 'lucide-react'
import { useState } from 'react'
import {
  type Contract,
  type Programme,
  type Text,
  useAutonomy,
} from '../../features/autonomy/api/read-autonomy.ts'
import { ApplicationCard } from '../../features/autonomy/components/application-card.tsx'
import { Ask, OpenContract } from '../../features/autonomy/components/autonomy-openers.tsx'
import { ConditionsList } from '../../features/autonomy/components/conditions-list.tsx'
import { ContractCard } from '../../features/autonomy/components/contract-card.tsx'
import { ContractReading } from '../../features/autonomy/components/contract-reading.tsx'
import { DraftEditor } from '../../features/autonomy/components/draft-editor.tsx'
import { StageRules } from '../../features/autonomy/components/stage-rules.tsx'
import { TextCard } from '../../features/autonomy/components/text-card.tsx'
import { Failed } from '../../lib/failed.tsx'
import { SharedFrame } from '../../lib/shared-frame.tsx'
import { m } from '../../paraglide/messages.js'
import { LinkButton } from '../../ui/link-button.tsx'
import { Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { scanningFor } from '../autonomy/scan-field.tsx'
import { confirmPresence } from '../confirm-presence.tsx'
import type { RoomProps } from './rooms.ts'

const RouteButton = createLink(LinkButton)

type Read = Pick<Text, 'content' | 'language' | 'effectiveOn'>

/** The studio programme of a youth: asking for it, the contract and its life; at the door, its rules and nothing else. */
export default function ProgrammeRoom({ file }: RoomProps) {
  const query = useAutonomy(file.id)
  const [read, setRead] = useState<Read>()
  const [round, setRound] = useState(0)
  if (query.isPending) return <Skeleton rows={8} />
  if (!query.data)
    return (
      <Failed
        what={m.autonomy_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    )
  const { detail, rules, can } = query.data
  if (!detail) return rules ? <StageRules rules={rules} /> : <EmptyState title={m.autonomy_door_none()} />
  // The answers are today's: beside an application decided long ago they would contradict it.
  const asks =
    can.ask || detail.applications.some(({ status }) => status === 'asked' || status === 'deferred')
  const takeTheirs = async () => {
    await query.refetch()
    setRound(round + 1)
  }
  return (
    <div className="flex flex-col gap-10">
      {read && (
        <SharedFrame
          wide
          label={m.autonomy_contract()}
          word={m.autonomy_contract()}
          onLeave={() => setRead(undefined)}
          confirm={confirmPresence}
        >
          <div className="mx-auto w-full max-w-3xl">
            <ContractReading text={read} />
          </div>
        </SharedFrame>
      )}
      {detail.contracts.map(contract => (
        <ContractPart
          key={contract.id}
          {...{ contract, detail, round }}
          youthId={file.id}
          mayPrint={file.can.print}
          onRead={setRead}
          onTakeTheirs={() => void takeTheirs()}
        />
      ))}
      <Section
        title={m.autonomy_admission()}
        actions={
          <>
            {can.ask && <Ask youthId={file.id} />}
            {can.open && <OpenContract youthId={file.id} />}
          </>
        }
      >
        <div className={asks ? 'grid items-start gap-6 lg:grid-cols-[2fr_1fr]' : undefined}>
          <div className="flex flex-col gap-4">
            {detail.applications.length === 0 && (
              <p className="text-ink-soft">{m.autonomy_applications_none()}</p>
            )}
            {detail.applications.map(application => (
              <ApplicationCard
                key={application.id}
                application={application}
                conditions={detail.conditions}
              />
            ))}
          </div>
          {asks && (
            <section aria-label={m.autonomy_conditions()} className="flex flex-col gap-2">
              <h3 className="font-semibold">{m.autonomy_conditions()}</h3>
              <p className="text-ink-soft text-small">{m.autonomy_conditions_help()}</p>
              <ConditionsList
                conditions={detail.conditions}
                link={(entryId, words) => (
                  <Link to="/entries/$entryId" params={{ entryId }} className="underline">
                    {words}
                  </Link>
                )}
              />
            </section>
          )}
        </div>
      </Section>
    </div>
  )
}

interface PartProps {
  youthId: string
  contract: Contract
  detail: Programme
  /** Counts up when what stands in the editor is thrown away for what was saved meanwhile. */
  round: number
  mayPrint: boolean
  onRead: (text: Read) => void
  onTakeTheirs: () => void
}

function ContractPart({ youthId, contract, detail, round, mayPrint, onRead, onTakeTheirs }: PartProps) {
  const { choices, isMinor } = detail
  const inForce = contract.texts.find(({ status }) => status === 'signed')
  const printOf = (text: Text) =>
    mayPrint && (
      <RouteButton
        to="/youths/$youthId/documents/$paper"
        params={{ youthId, paper: `contract-text-${text.id}` }}
        size="small"
        icon={<Printer size={18} />}
      >
        {m.entry_print()}
      </RouteButton>
    )
  const [proposedId, setProposedId] = useState<string>()
  return (
    <div className="flex flex-col gap-6">
      <ContractCard contract={contract} />
      <div className="flex flex-wrap gap-3 empty:hidden">
        {contract.now && (
          <RouteButton
            to="/contracts/$contractId/review"
            params={{ contractId: contract.id }}
            icon={<ClipboardCheck size={18} />}
          >
            {m.reviews_page()}
          </RouteButton>
        )}
        {mayPrint && inForce && contract.endedOn === null && (
          <RouteButton
            to="/youths/$youthId/documents/$paper"
            params={{ youthId, paper: `contract-stage-${inForce.id}` }}
            icon={<Footprints size={18} />}
          >
            {m.documents_contract_stage()}
          </RouteButton>
        )}
      </div>
      {contract.texts.map((text, at) =>
        text.can.edit ? (
          <DraftEditor
            key={`${text.id} ${round}`}
            {...{ youthId, contract, text, choices, isMinor, onRead, onTakeTheirs }}
            actions={printOf(text)}
            onProposed={() => setProposedId(text.id)}
          />
        ) : (
          <TextCard
            key={text.id}
            {...{ youthId, text, choices }}
            scanning={scanningFor(youthId)}
            actions={printOf(text)}
            isToBegin={contract.status === 'signed'}
            before={contract.texts[at + 1]}
            isNew={text.id === proposedId}
            onRead={() => onRead(text)}
          />
        ),
      )}
    </div>
  )
}
