import { createLink, useParams } from '@tanstack/react-router'
import { FileText, FolderOpen, Lock } from 'lucide-react'
import { lazy } from 'react'
import { type Missing, useMissing } from '../../features/missing/api/get-missing.ts'
import { AfterCard } from '../../features/missing/components/after-card.tsx'
import { ClockCard } from '../../features/missing/components/clock-card.tsx'
import { DangerCard } from '../../features/missing/components/danger-card.tsx'
import { EpisodeNotices, EpisodeSave } from '../../features/missing/components/episode-save.tsx'
import { FactsCard } from '../../features/missing/components/facts-card.tsx'
import { LogCard } from '../../features/missing/components/log-card.tsx'
import { NextCall } from '../../features/missing/components/next-call.tsx'
import { StepList } from '../../features/missing/components/step-list.tsx'
import { useEpisode } from '../../features/missing/use-episode.ts'
import { useMe } from '../../features/session/me.ts'
import { Failed, isAbsent } from '../../lib/failed.tsx'
import { m } from '../../paraglide/messages.js'
import { CodeAvatar } from '../../ui/code-avatar.tsx'
import { cx } from '../../ui/cx.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Opener } from '../../ui/opener.tsx'
import { Page, PageHeader, Section } from '../../ui/page.tsx'
import { NotFoundScreen } from './not-found-screen.tsx'
import { Waiting } from './waiting.tsx'

const To = createLink(LinkButton)
const loadClose = () => import('../../features/missing/components/close-dialog.tsx')
const CloseDialog = lazy(loadClose)

/** One disappearance: the clock, the next call, and everything that is known. */
export default function MissingScreen() {
  const { missingId } = useParams({ from: '/house/missing/$missingId' })
  const query = useMissing(missingId)
  if (query.data) return <OpenEpisode key={missingId} first={query.data} />
  if (!query.error) return <Waiting />
  if (isAbsent(query.error)) return <NotFoundScreen />
  return (
    <Page>
      <h1 className="sr-only">{m.missing_page()}</h1>
      <Failed
        what={m.missing_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    </Page>
  )
}

function OpenEpisode({ first }: { first: Missing }) {
  const episode = useEpisode(useMe().id, first)
  const { one, state } = episode
  const before = one.steps.filter(step => step.from === 'noticed')
  const after = one.steps.filter(step => step.from === 'return')
  return (
    <Page>
      <PageHeader
        leading={<CodeAvatar code={one.youthAlias} size="large" />}
        eyebrow={m.missing_page()}
        title={<bdi>{one.youthAlias}</bdi>}
        meta={one.can.change && <EpisodeSave state={state} />}
        actions={
          <>
            <To to="/youths/$youthId" params={{ youthId: one.youthId }} icon={<FolderOpen size={20} />}>
              {m.missing_to_file()}
            </To>
            {one.can.print && (
              <To to="/missing/$missingId/sheet" params={{ missingId: one.id }} icon={<FileText size={20} />}>
                {m.missing_to_sheet()}
              </To>
            )}
            {one.can.change && (
              <Opener
                icon={<Lock size={20} />}
                load={loadClose}
                dialog={(open, close) => <CloseDialog episode={episode} open={open} onClose={close} />}
              >
                {m.missing_close()}
              </Opener>
            )}
          </>
        }
      />
      <ClockCard episode={episode} />
      <EpisodeNotices episode={episode} />
      {one.entryId && (
        <To to="/entries/$entryId" params={{ entryId: one.entryId }} className="self-start">
          {m.missing_read_report()}
        </To>
      )}
      <div
        className={cx(
          'grid min-w-0 items-start gap-6',
          one.status === 'open' && 'xl:grid-cols-[minmax(0,1fr)_22rem]',
        )}
      >
        {one.status !== 'closed' && <NextCall episode={episode} />}
        {one.status === 'open' && (
          <div className="xl:col-start-2 xl:row-span-2 xl:row-start-1">
            <DangerCard episode={episode} />
          </div>
        )}
        <div className="flex min-w-0 flex-col gap-6 xl:col-start-1">
          {after.length > 0 && (
            <Section title={m.missing_steps_after()}>
              <StepList episode={episode} steps={after} label={m.missing_steps_after()} />
            </Section>
          )}
          <AfterCard episode={episode} />
          <Section title={m.missing_steps()}>
            <StepList episode={episode} steps={before} label={m.missing_steps()} />
          </Section>
        </div>
      </div>
      <FactsCard episode={episode} />
      <LogCard episode={episode} />
    </Page>
  )
}
