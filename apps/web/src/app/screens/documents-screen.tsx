import { createLink, Link, useParams } from '@tanstack/react-router'
import { BookOpen, DoorOpen, FileSignature, FileText, Flag, Footprints, Gavel } from 'lucide-react'
import type { ReactNode } from 'react'
import { textWords } from '../../features/autonomy/autonomy-words.ts'
import { type Documents, useDocuments } from '../../features/documents/api/list-documents.ts'
import { PrintLog } from '../../features/documents/components/print-log.tsx'
import {
  audienceWords,
  contractPaperWords,
  exitWords,
  lawWords,
  purposeWords,
  sheetWords,
} from '../../features/documents/document-words.ts'
import { useKinds } from '../../features/kinds/api/list-kinds.ts'
import { Failed, isAbsent } from '../../lib/failed.tsx'
import { languageName } from '../../lib/language-names.ts'
import { m } from '../../paraglide/messages.js'
import { Badge } from '../../ui/badge.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { List, ListRow, rowLink } from '../../ui/list.tsx'
import { Page, PageHeader, Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { FileBack } from '../file-back.tsx'
import { NotFoundScreen } from './not-found-screen.tsx'

const To = createLink(LinkButton)

/** What can be printed of a file, for whom, and what was. */
export default function DocumentsScreen() {
  const { youthId } = useParams({ from: '/house/youths/$youthId/documents' })
  const query = useDocuments(youthId)
  const { title } = useKinds()
  if (query.error && isAbsent(query.error)) return <NotFoundScreen back="youths" />
  return (
    <Page>
      <PageHeader
        eyebrow={<FileBack youthId={youthId} />}
        title={m.documents_page_title()}
        actions={
          <To to="/library" icon={<BookOpen size={18} />}>
            {m.documents_library()}
          </To>
        }
      />
      {query.data ? (
        <>
          <Section title={m.documents_make()}>
            <Choices youthId={youthId} documents={query.data} />
          </Section>
          <Section title={m.documents_printed()}>
            <PrintLog printed={query.data.printed} kindTitle={title} />
          </Section>
        </>
      ) : query.error ? (
        <Failed
          what={m.documents_list_failed()}
          error={query.error}
          retrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      ) : (
        <Skeleton rows={6} />
      )}
    </Page>
  )
}

function Choices({ youthId, documents }: { youthId: string; documents: Documents }) {
  const { summaries, project, sheets, law, contracts, exit } = documents
  return (
    <List label={m.documents_make()}>
      {sheets.map(({ sheet, proposed }) => (
        <Choice
          key={sheet}
          {...{ youthId, paper: sheet }}
          icon={<BookOpen />}
          title={sheetWords[sheet]()}
          about={m.documents_sheet_in({ language: languageName(proposed) })}
          badge={<Badge>{audienceWords.youth()}</Badge>}
        />
      ))}
      {project && (
        <Choice
          {...{ youthId, paper: 'project' }}
          icon={<Flag />}
          title={m.documents_project()}
          about={m.documents_project_about()}
          badge={<Badge>{audienceWords.youth()}</Badge>}
        />
      )}
      {contracts
        // What was replaced is printed from the programme, beside what it says.
        .filter(({ status }) => status !== 'replaced')
        .flatMap(({ textId, number, status, forms }) =>
          forms.map(form => (
            <Choice
              key={`${form} ${textId}`}
              {...{ youthId, paper: `contract-${form}-${textId}` }}
              icon={form === 'stage' ? <Footprints /> : <FileSignature />}
              title={contractPaperWords[form].name()}
              about={
                form === 'stage'
                  ? contractPaperWords[form].about()
                  : `${m.autonomy_number({ number })} · ${textWords[status]()}`
              }
              badge={<Badge>{audienceWords.youth()}</Badge>}
            />
          )),
        )}
      {law.map(form => (
        <Choice
          key={form}
          {...{ youthId, paper: `law-${form}` }}
          icon={<Gavel />}
          title={lawWords[form].name()}
          about={lawWords[form].about()}
          badge={
            <Badge tone={lawWords[form].audience === 'external' ? 'warn' : 'neutral'}>
              {audienceWords[lawWords[form].audience]()}
            </Badge>
          }
        />
      ))}
      {exit.map(reader => {
        const words = exitWords[reader]
        return (
          words && (
            <Choice
              key={reader}
              {...{ youthId, paper: `exit-${reader}` }}
              icon={<DoorOpen />}
              title={words.name()}
              about={words.about()}
              badge={
                <Badge tone={reader === 'external' ? 'warn' : 'neutral'}>{audienceWords[reader]()}</Badge>
              }
            />
          )
        )
      })}
      {summaries.map(({ purpose, audience }) => (
        <Choice
          key={purpose}
          {...{ youthId, paper: purpose }}
          icon={<FileText />}
          title={purposeWords[purpose].name()}
          about={purposeWords[purpose].reader()}
          badge={
            <Badge tone={audience === 'internal' ? 'neutral' : 'warn'}>
              {audience === 'internal' ? m.documents_stays() : m.documents_leaves()}
            </Badge>
          }
        />
      ))}
    </List>
  )
}

interface ChoiceProps {
  youthId: string
  paper: string
  icon: ReactNode
  title: string
  about: string
  badge: ReactNode
}

function Choice({ youthId, paper, icon, title, about, badge }: ChoiceProps) {
  return (
    <ListRow
      leading={<span className="text-accent">{icon}</span>}
      title={
        <Link to="/youths/$youthId/documents/$paper" params={{ youthId, paper }} className={rowLink}>
          {title}
        </Link>
      }
      meta={about}
      trailing={badge}
    />
  )
}
