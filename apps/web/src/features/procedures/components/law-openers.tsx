import { CalendarClock, FilePlus2, Pencil, Plus, SlidersHorizontal, Undo2 } from 'lucide-react'
import { type ComponentProps, lazy } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Opener } from '../../../ui/opener.tsx'

const loads = {
  open: () => import('./open-procedure-dialog.tsx'),
  situation: () => import('./situation-dialog.tsx'),
  record: () => import('./record-event-dialog.tsx'),
  complete: () => import('./complete-event-dialog.tsx'),
  withdraw: () => import('./withdraw-event-dialog.tsx'),
  otherDate: () => import('./other-date-dialog.tsx'),
  putBack: () => import('./put-back-dialog.tsx'),
  paper: () => import('./paper-dialog.tsx'),
  version: () => import('./move-version-dialog.tsx'),
}
const OpenProcedureDialog = lazy(loads.open)
const SituationDialog = lazy(loads.situation)
const RecordEventDialog = lazy(loads.record)
const CompleteEventDialog = lazy(loads.complete)
const WithdrawEventDialog = lazy(loads.withdraw)
const OtherDateDialog = lazy(loads.otherDate)
const PutBackDialog = lazy(loads.putBack)
const PaperDialog = lazy(loads.paper)
const MoveVersionDialog = lazy(loads.version)

type Given<D extends (props: never) => unknown> = Omit<Parameters<D>[0], 'open' | 'onClose'>
type GivenTo<C extends keyof typeof loads> = Given<Awaited<ReturnType<(typeof loads)[C]>>['default']>

export function OpenProcedure(given: GivenTo<'open'>) {
  return (
    <Opener
      icon={<Plus size={18} />}
      load={loads.open}
      dialog={(open, close) => <OpenProcedureDialog {...given} open={open} onClose={close} />}
    >
      {m.legal_open()}
    </Opener>
  )
}

export function ChangeSituation(given: GivenTo<'situation'>) {
  return (
    <Opener
      size="small"
      icon={<SlidersHorizontal size={18} />}
      load={loads.situation}
      dialog={(open, close) => <SituationDialog {...given} open={open} onClose={close} />}
    >
      {m.legal_situation()}
    </Opener>
  )
}

export function RecordEvent(given: GivenTo<'record'>) {
  return (
    <Opener
      size="small"
      variant="primary"
      icon={<Plus size={18} />}
      load={loads.record}
      dialog={(open, close) => <RecordEventDialog {...given} open={open} onClose={close} />}
    >
      {m.legal_record()}
    </Opener>
  )
}

const quiet: Pick<ComponentProps<typeof Opener>, 'size' | 'variant'> = { size: 'small', variant: 'quiet' }

export function CompleteEvent(given: GivenTo<'complete'>) {
  return (
    <Opener
      {...quiet}
      icon={<Pencil size={18} />}
      load={loads.complete}
      dialog={(open, close) => <CompleteEventDialog {...given} open={open} onClose={close} />}
    >
      {m.legal_complete()}
    </Opener>
  )
}

export function WithdrawEvent(given: GivenTo<'withdraw'>) {
  return (
    <Opener
      {...quiet}
      icon={<Undo2 size={18} />}
      load={loads.withdraw}
      dialog={(open, close) => <WithdrawEventDialog {...given} open={open} onClose={close} />}
    >
      {m.legal_withdraw()}
    </Opener>
  )
}

export function OtherDate(given: GivenTo<'otherDate'>) {
  return (
    <Opener
      {...quiet}
      icon={<CalendarClock size={18} />}
      load={loads.otherDate}
      dialog={(open, close) => <OtherDateDialog {...given} open={open} onClose={close} />}
    >
      {m.legal_other_date()}
    </Opener>
  )
}

export function PutBack(given: GivenTo<'putBack'>) {
  return (
    <Opener
      {...quiet}
      icon={<Undo2 size={18} />}
      load={loads.putBack}
      dialog={(open, close) => <PutBackDialog {...given} open={open} onClose={close} />}
    >
      {m.legal_put_back()}
    </Opener>
  )
}

export function AddPaper(given: Omit<GivenTo<'paper'>, 'paper'>) {
  return (
    <Opener
      icon={<FilePlus2 size={18} />}
      load={loads.paper}
      dialog={(open, close) => <PaperDialog {...given} open={open} onClose={close} />}
    >
      {m.legal_document_add()}
    </Opener>
  )
}

export function ChangePaper(given: GivenTo<'paper'>) {
  return (
    <Opener
      {...quiet}
      icon={<Pencil size={18} />}
      load={loads.paper}
      dialog={(open, close) => <PaperDialog {...given} open={open} onClose={close} />}
    >
      {m.legal_document_change()}
    </Opener>
  )
}

export function MoveVersion(given: GivenTo<'version'>) {
  return (
    <Opener
      {...quiet}
      load={loads.version}
      dialog={(open, close) => <MoveVersionDialog {...given} open={open} onClose={close} />}
    >
      {m.legal_version_move()}
    </Opener>
  )
}
