import { Ban, FilePlus2, Gavel, MessageSquareText, PenLine, Plus, UserRoundCog } from 'lucide-react'
import { lazy, type ReactNode } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Opener } from '../../../ui/opener.tsx'
import { actName, amendName } from '../autonomy-words.ts'

const loads = {
  ask: () => import('./ask-dialog.tsx'),
  opinion: () => import('./opinion-dialog.tsx'),
  decide: () => import('./decide-dialog.tsx'),
  withdraw: () => import('./withdraw-dialog.tsx'),
  act: () => import('./act-dialog.tsx'),
  amend: () => import('./amend-dialog.tsx'),
  open: () => import('./open-dialog.tsx'),
  sign: () => import('./sign-dialog.tsx'),
  replace: () => import('./replace-dialog.tsx'),
}
const AskDialog = lazy(loads.ask)
const OpinionDialog = lazy(loads.opinion)
const DecideDialog = lazy(loads.decide)
const WithdrawDialog = lazy(loads.withdraw)
const ActDialog = lazy(loads.act)
const AmendDialog = lazy(loads.amend)
const OpenDialog = lazy(loads.open)
const SignDialog = lazy(loads.sign)
const ReplaceDialog = lazy(loads.replace)

type Given<D extends (props: never) => unknown> = Omit<Parameters<D>[0], 'open' | 'onClose'>
type GivenTo<C extends keyof typeof loads> = Given<Awaited<ReturnType<(typeof loads)[C]>>['default']>

export function Ask(given: GivenTo<'ask'>) {
  return (
    <Opener
      icon={<Plus size={18} />}
      load={loads.ask}
      dialog={(open, close) => <AskDialog {...given} open={open} onClose={close} />}
    >
      {m.autonomy_ask()}
    </Opener>
  )
}

export function OpenContract(given: GivenTo<'open'>) {
  return (
    <Opener
      variant="primary"
      icon={<FilePlus2 size={18} />}
      load={loads.open}
      dialog={(open, close) => <OpenDialog {...given} open={open} onClose={close} />}
    >
      {m.autonomy_open_contract()}
    </Opener>
  )
}

export function GiveOpinion(given: GivenTo<'opinion'>) {
  return (
    <Opener
      size="small"
      icon={<MessageSquareText size={18} />}
      load={loads.opinion}
      dialog={(open, close) => <OpinionDialog {...given} open={open} onClose={close} />}
    >
      {given.mine ? m.autonomy_opinion_change() : m.autonomy_opinion_give()}
    </Opener>
  )
}

export function Decide(given: GivenTo<'decide'>) {
  return (
    <Opener
      size="small"
      variant="primary"
      icon={<Gavel size={18} />}
      load={loads.decide}
      dialog={(open, close) => <DecideDialog {...given} open={open} onClose={close} />}
    >
      {m.autonomy_decide()}
    </Opener>
  )
}

export function Withdraw(given: GivenTo<'withdraw'>) {
  return (
    <Opener
      size="small"
      variant="quiet"
      icon={<Ban size={18} />}
      load={loads.withdraw}
      dialog={(open, close) => <WithdrawDialog {...given} open={open} onClose={close} />}
    >
      {m.autonomy_withdraw()}
    </Opener>
  )
}

export function Act(given: GivenTo<'act'>) {
  return (
    <Opener
      size="small"
      variant={given.act === 'start' || given.act === 'resume' ? 'primary' : 'secondary'}
      load={loads.act}
      dialog={(open, close) => <ActDialog {...given} open={open} onClose={close} />}
    >
      {actName(given.contract, given.act)}
    </Opener>
  )
}

export function Amend(given: GivenTo<'amend'>) {
  return (
    <Opener
      size="small"
      icon={<PenLine size={18} />}
      load={loads.amend}
      dialog={(open, close) => <AmendDialog {...given} open={open} onClose={close} />}
    >
      {amendName(given.contract)}
    </Opener>
  )
}

export function Sign({ children, ...given }: GivenTo<'sign'> & { children: ReactNode }) {
  return (
    <Opener
      size="small"
      variant="primary"
      icon={<PenLine size={18} />}
      load={loads.sign}
      dialog={(open, close) => <SignDialog {...given} open={open} onClose={close} />}
    >
      {children}
    </Opener>
  )
}

export function Replace(given: GivenTo<'replace'>) {
  return (
    <Opener
      size="small"
      variant="quiet"
      icon={<UserRoundCog size={18} />}
      load={loads.replace}
      dialog={(open, close) => <ReplaceDialog {...given} open={open} onClose={close} />}
    >
      {m.autonomy_replace()}
    </Opener>
  )
}
