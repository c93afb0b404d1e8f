import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useProcedures } from '../../features/procedures/api/list-procedures.ts'
import { useValidations } from '../../features/procedures/api/rule-validations.ts'
import { CompareVersions } from '../../features/procedures/components/compare-versions.tsx'
import { PathPicture } from '../../features/procedures/components/path-picture.tsx'
import { RuleCard } from '../../features/procedures/components/rule-card.tsx'
import { RunningUnder } from '../../features/procedures/components/running-under.tsx'
import { Simulator } from '../../features/procedures/components/simulator.tsx'
import { jurisdictionWords } from '../../features/procedures/procedure-words.ts'
import { isValidated } from '../../features/procedures/validations.ts'
import { useMe } from '../../features/session/me.ts'
import { Failed } from '../../lib/failed.tsx'
import { date } from '../../lib/formats.ts'
import { textOf } from '../../lib/text.ts'
import { m } from '../../paraglide/messages.js'
import { Badge } from '../../ui/badge.tsx'
import { ToggleChip } from '../../ui/chip.tsx'
import { Page, PageHeader, Section } from '../../ui/page.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { BackLink } from '../back-link.tsx'
import { NotFoundScreen } from './not-found-screen.tsx'
import { Waiting } from './waiting.tsx'

/** One procedure: its path and its rules to read, and dates to try. */
export default function ProcedureScreen() {
  return useMe().can.readRules ? <ProcedurePage /> : <NotFoundScreen />
}

function ProcedurePage() {
  const { procedure: id, version } = useParams({ from: '/house/rules/$procedure/$version' })
  const query = useProcedures()
  const validations = useValidations().data?.items
  const [toValidate, setToValidate] = useState(false)
  const [tab, setTab] = useState<'read' | 'try' | 'compare' | 'files'>('read')
  if (query.isPending) return <Waiting />
  if (!query.data)
    return (
      <Page>
        <h1 className="sr-only">{m.procedures_title()}</h1>
        <Failed
          what={m.procedures_failed()}
          error={query.error}
          retrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      </Page>
    )
  const procedure = query.data.items.find(one => one.id === id && one.version === version)
  if (!procedure) return <NotFoundScreen />
  const others = query.data.items.filter(one => one.id === id && one.version !== version)
  const validated = procedure.deadlines.filter(rule => isValidated(validations ?? [], procedure, rule))
  const shown = toValidate
    ? procedure.deadlines.filter(rule => !validated.includes(rule))
    : procedure.deadlines
  return (
    <Page>
      <PageHeader
        eyebrow={<BackLink to="/rules">{m.procedures_back()}</BackLink>}
        title={textOf(procedure.title)}
        meta={
          <>
            <span>{jurisdictionWords[procedure.jurisdiction]()}</span>
            <span>{m.procedures_version({ at: date(procedure.version) })}</span>
            {procedure.draft && <Badge tone="warn">{m.procedures_draft()}</Badge>}
          </>
        }
      />
      <Tabs
        label={m.procedures_views()}
        value={tab}
        onChange={setTab}
        tabs={[
          {
            value: 'read',
            label: m.procedures_read(),
            content: (
              <div className="grid items-start gap-8 xl:grid-cols-2">
                <Section title={m.procedures_path()}>
                  <PathPicture procedure={procedure} />
                </Section>
                <Section
                  title={m.procedures_deadlines()}
                  actions={
                    validations && (
                      <>
                        <span className="text-ink-soft">
                          {m.legal_valid_count({ valid: validated.length, all: procedure.deadlines.length })}
                        </span>
                        <ToggleChip pressed={toValidate} onChange={setToValidate}>
                          {m.legal_valid_filter()}
                        </ToggleChip>
                      </>
                    )
                  }
                >
                  {shown.map(rule => (
                    <RuleCard key={rule.id} rule={rule} procedure={procedure} />
                  ))}
                </Section>
              </div>
            ),
          },
          {
            value: 'try',
            label: m.procedures_try(),
            content: <Simulator procedure={procedure} facts={query.data.facts} />,
          },
          {
            value: 'compare',
            label: m.legal_compare_tab(),
            content: <CompareVersions procedure={procedure} others={others} />,
          },
          {
            value: 'files',
            label: m.legal_version_tab(),
            content: <RunningUnder procedure={procedure} />,
          },
        ]}
      />
    </Page>
  )
}
