import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { PaperDesk } from '../../features/documents/components/paper-desk.tsx'
import { useMissing } from '../../features/missing/api/get-missing.ts'
import { Failed, isAbsent } from '../../lib/failed.tsx'
import { getLanguage } from '../../lib/locale.ts'
import { m } from '../../paraglide/messages.js'
import { Banner } from '../../ui/banner.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { BackLink } from '../back-link.tsx'
import { NotFoundScreen } from './not-found-screen.tsx'
import { Waiting } from './waiting.tsx'

/** The description on one page, for the outside unless the house is asked for. */
export default function MissingSheetScreen() {
  const { missingId } = useParams({ from: '/house/missing/$missingId/sheet' })
  const [audience, setAudience] = useState<'external' | 'internal'>('external')
  const { data: one, error, isFetching, refetch } = useMissing(missingId)
  if (!one && !error) return <Waiting />
  if (!one)
    return isAbsent(error) ? (
      <NotFoundScreen />
    ) : (
      <Page>
        <h1 className="sr-only">{m.missing_sheet()}</h1>
        <Failed
          what={m.missing_sheet_failed()}
          error={error}
          retrying={isFetching}
          onRetry={() => void refetch()}
        />
      </Page>
    )
  return (
    <Page width="reading">
      <div className="flex flex-col gap-4 print:hidden">
        <PageHeader
          eyebrow={
            <BackLink to="/missing/$missingId" params={{ missingId }}>
              {m.missing_sheet_back()}
            </BackLink>
          }
          title={m.missing_sheet()}
        />
        <RadioGroup
          label={m.missing_sheet_for()}
          layout="segments"
          options={[
            { value: 'external', label: m.missing_sheet_external() },
            { value: 'internal', label: m.missing_sheet_internal() },
          ]}
          value={audience}
          onChange={setAudience}
        />
        <Banner tone={audience === 'internal' ? 'info' : 'warn'}>
          {audience === 'internal' ? m.missing_sheet_inside() : m.missing_sheet_outside()}
        </Banner>
      </div>
      <PaperDesk
        key={audience}
        paper={{
          youthId: one.youthId,
          document: { what: 'missing', missingId },
          audience,
          language: getLanguage(),
        }}
      />
    </Page>
  )
}
